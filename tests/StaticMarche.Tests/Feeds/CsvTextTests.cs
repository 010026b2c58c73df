using System.Text;
using StaticMarche.Feeds;

namespace StaticMarche.Tests.Feeds;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33 5 49", "'+33 5 49")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'=1")]
    [InlineData("\u00A0=1", "\"\u00A0'=1\"")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\rx", "x")]
    [InlineData("Un pot ;=HYPERLINK(A1)", "\"Un pot ;'=HYPERLINK(A1)\"")]
    [InlineData("pin; \t @x;+y", "\"pin; '@x;'+y\"")]
    [InlineData("a ;\u00A0－1", "\"a ;\u00A0'－1\"")]
    [InlineData("a;-3", "\"a;'-3\"")]
    [InlineData("a;\"=1;b", "\"a;\"\"'=1;b\"")]
    [InlineData("a\n=1", "a =1")]
    [InlineData("a=b", "a=b")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-0.34", "-0.34")]
    [InlineData("-", "'-")]
    [InlineData("dit « bol »", "dit « bol »")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\0b", "ab")]
    public void A_cell_is_quoted_and_never_a_formula(string cell, string expected)
    {
        var csv = new CsvText();

        csv.Add(cell);

        Assert.Equal("\uFEFF" + expected + "\r\n", Encoding.UTF8.GetString(csv.ToBytes()));
    }
}
