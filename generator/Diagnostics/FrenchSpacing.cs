namespace StaticMarche.Diagnostics;

/// <summary>
/// Sets the spaces that French typography wants, so that texts can be written with ordinary ones: U+00A0 inside « » and before a colon,
/// U+202F before ? ! and ;. A colon, question mark … that follows a letter is code, and stays.
/// </summary>
internal static class FrenchSpacing
{
    private const char Wide = '\u00A0';
    private const char Narrow = '\u202F';

    public static string Of(string text)
    {
        var result = text.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (result[i] != ' ')
            {
                continue;
            }

            var opens = i > 0 && result[i - 1] == '«';
            var next = i + 1 < result.Length ? result[i + 1] : ' ';
            result[i] =
                opens || next is '»' or ':' ? Wide
                : next is '?' or '!' or ';' ? Narrow
                : ' ';
        }

        return new string(result);
    }
}
