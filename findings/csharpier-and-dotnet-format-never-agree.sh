#!/usr/bin/env bash
# CSharpier 1.4.0 and `dotnet format whitespace` (SDK 10.0) never agree on a width within an interpolated string: each undoes the other.
#
# Guessed before looking: formatters leave what stands within a string alone, or agree that nothing follows the comma. In fact CSharpier writes
# `{price, 8}` and dotnet format `{price,8}`, so no text passes both checks.
# Whom it meets: a developer whose CI asks both; the one line breaks every build until one of the checks goes or the width does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > alignment.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
PROJECT

cat > Program.cs <<'PROGRAM'
using System;

var price = 45;
Console.WriteLine($"[{price,8}]");
PROGRAM

dotnet new tool-manifest >/dev/null
dotnet tool install csharpier --version 1.4.0 >/dev/null
dotnet restore -v quiet

last() { tail -n 1 Program.cs; }
passes() { if "$@" >/dev/null 2>&1; then echo yes; else echo no; fi; }

dotnet csharpier format Program.cs >/dev/null
seen="CSharpier writes: $(last); dotnet format passes it: $(passes dotnet format whitespace --no-restore --verify-no-changes)"
dotnet format whitespace --no-restore
seen+=$'\n'"dotnet format writes: $(last); CSharpier passes it: $(passes dotnet csharpier check Program.cs)"

wanted='CSharpier writes: Console.WriteLine($"[{price, 8}]");; dotnet format passes it: no
dotnet format writes: Console.WriteLine($"[{price,8}]");; CSharpier passes it: no'
printf 'CSharpier 1.4.0, SDK %s:\n%s\n' "$(dotnet --version)" "$seen"
[ "$seen" = "$wanted" ] || { printf 'This has changed. It was:\n%s\n' "$wanted"; exit 1; }
