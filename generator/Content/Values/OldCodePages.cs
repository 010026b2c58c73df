namespace StaticMarche.Content.Values;

/// <summary>
/// The bytes of signs in the code pages of Windows and of older Macs, which the program has not without ICU: for undoing a text's way
/// through one of them.
/// </summary>
internal static class OldCodePages
{
    /// <summary>Windows-1252, 80 to 9F; above, it is Unicode.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Mac OS Roman, 80 to FF.</summary>
    private const string Mac =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private const int FirstHigh = 0x80;

    /// <summary>Null when one of the signs has no byte there. What begins with a root or « almost equal » comes from a Mac.</summary>
    public static byte[]? BytesOf(string text)
    {
        var isMac = text is ['√' or '≈', ..];
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var place = (isMac ? Mac : Windows).IndexOf(text[i], StringComparison.Ordinal);
            if (place < 0 && (isMac || text[i] is < '\u00A0' or > '\u00FF'))
            {
                return null;
            }

            bytes[i] = (byte)(place >= 0 ? FirstHigh + place : text[i]);
        }

        return bytes;
    }
}
