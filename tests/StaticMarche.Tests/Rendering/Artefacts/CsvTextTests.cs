using System.Text;
using StaticMarche.Rendering.Artefacts;

namespace StaticMarche.Tests.Rendering.Artefacts;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33 5 49", "'+33 5 49")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\rx", "\"'\nx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-0.34", "-0.34")]
    [InlineData("-", "'-")]
    [InlineData("dit « bol »", "dit « bol »")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\0b", "ab")]
    public void A_cell_is_quoted_and_never_a_formula(string cell, string expected)
    {
        var csv = new CsvText();

        csv.Add(cell);

        Assert.Equal("\uFEFF" + expected + "\r\n", Encoding.UTF8.GetString(csv.ToBytes()));
    }
}
