#!/usr/bin/env bash
# System.CommandLine 3.0.0 takes an option of the same command for the value of the option before it, and reports nothing.
#
# Guessed before looking: a name that the command knows is never a value, so `--output --quiet` is a missing value, as with argparse.
# In fact the folder is then called `--quiet`, quiet is off, and there is no error.
# Whom it meets: whoever forgets a value in a script; a build goes to a folder named after the next option.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > options.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="System.CommandLine" Version="[3.0.0]" />
  </ItemGroup>
</Project>
PROJECT

cat > Options.cs <<'PROGRAM'
using System;
using System.CommandLine;

var output = new Option<string>("--output");
var quiet = new Option<bool>("--quiet");
var command = new RootCommand { output, quiet };
foreach (string[] line in new string[][] { ["--output", "site", "--quiet"], ["--output", "--quiet"], ["--output"] })
{
    var result = command.Parse(line);
    var read = result.Errors.Count == 0 ? $"output {result.GetValue(output)}, quiet {result.GetValue(quiet)}" : "refused";
    Console.WriteLine($"{string.Join(' ', line)}: {read}");
}
PROGRAM

seen=$(dotnet run)
wanted='--output site --quiet: output site, quiet True
--output --quiet: output --quiet, quiet False
--output: refused'
printf 'System.CommandLine 3.0.0, three command lines:\n%s\n' "$seen"
[ "$seen" = "$wanted" ] || { printf 'This has changed. It was:\n%s\n' "$wanted"; exit 1; }
