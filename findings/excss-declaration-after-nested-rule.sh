#!/usr/bin/env bash
# ExCSS 4.3.2 loses the rest of a style sheet behind a declaration that follows a nested rule, and reports nothing.
#
# Guessed before looking: a parser older than CSS Nesting drops the nested rule, and goes on behind it. So it does, unless a declaration follows
# the nested rule in the same block, as CSS Nesting allows: then every rule after that block is gone, too.
# Whom it meets: a theme's author whose sheet is shortened or checked with ExCSS; half of the site loses its style.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > sheet.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ExCSS" Version="[4.3.2]" />
  </ItemGroup>
</Project>
PROJECT

cat > Sheet.cs <<'PROGRAM'
using System;
using ExCSS;

string[] sheets =
[
    ".card { color: red; &:hover { color: green } } .price { color: blue } .way { color: lime }",
    ".card { color: red; &:hover { color: green } margin: 0 } .price { color: blue } .way { color: lime }",
];
foreach (var sheet in sheets)
{
    Console.WriteLine(new StylesheetParser().Parse(sheet).ToCss().ReplaceLineEndings(" "));
}
PROGRAM

seen=$(dotnet run)
wanted='.card { color: rgb(255, 0, 0) } .price { color: rgb(0, 0, 255) } .way { color: rgb(0, 255, 0) }
.card { color: rgb(255, 0, 0) }'
printf 'ExCSS 4.3.2, two valid sheets, the second with a declaration behind the nested rule:\n%s\n' "$seen"
[ "$seen" = "$wanted" ] || { printf 'This has changed. It was:\n%s\n' "$wanted"; exit 1; }
