using System.Globalization;
using System.Text;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content;

/// <summary>Turns the bytes of a file into text: strict UTF-8, line ends as LF, no byte order mark, no control characters.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">Relative to the site's folder.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="maxBytes">See <see cref="Yaml.YamlLimits"/>.</param>
    public static Checked<SourceText> Decode(string file, ReadOnlySpan<byte> bytes, int maxBytes)
    {
        if (bytes.Length > maxBytes)
        {
            return Checked.None<SourceText>(
                FileKinds.TooLarge.At(SourceSpan.OfFile(file), Kilobytes(bytes.Length + 1023), Kilobytes(maxBytes))
            );
        }

        if (WideEncoding(bytes) is { } encoding)
        {
            return Checked.None<SourceText>(FileKinds.WideEncoding.At(SourceSpan.OfFile(file), encoding));
        }

        if (Signature(bytes) is { } what)
        {
            return Checked.None<SourceText>(FileKinds.NotText.At(SourceSpan.OfFile(file), what));
        }

        var content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (!TryDecode(content, out var text))
        {
            if (content.Contains((byte)0))
            {
                return Checked.None<SourceText>(FileKinds.NotText.At(SourceSpan.OfFile(file), "…"));
            }

            var line = 1 + content[..FirstInvalid(content)].Count((byte)'\n');
            return Checked.None<SourceText>(FileKinds.NotUtf8.At(new SourceSpan(file, line, 1, line, 1)));
        }

        var source = new SourceText(file, WithLineFeeds(text));
        return FindControl(source) is { } control ? Checked.None<SourceText>(control) : Checked.Of(source);
    }

    private static string Kilobytes(int bytes) => (bytes / 1024).ToString(CultureInfo.InvariantCulture);

    /// <summary>Files that people rename to .md: the name of what they are, or null for what may be text.</summary>
    private static string? Signature(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => "Word, LibreOffice, ZIP",
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => "RTF",
            [0x25, 0x50, 0x44, 0x46, ..] => "PDF",
            [0xFF, 0xD8, 0xFF, ..] => "JPEG",
            [0x89, 0x50, 0x4E, 0x47, ..] => "PNG",
            [0x7F, 0x45, 0x4C, 0x46, ..] => "ELF",
            _ => null,
        };

    /// <summary>By the byte order mark, else by the zero bytes that an ASCII beginning such as <c>---</c> has in these encodings.</summary>
    private static string? WideEncoding(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16",
            _ => null,
        };

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (
            offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done
        )
        {
            offset += consumed;
        }

        return offset;
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static Diagnostic? FindControl(SourceText source)
    {
        for (var i = 0; i < source.Text.Length; i++)
        {
            // U+2028 and U+2029 end a line for the YAML parser and for nobody else.
            if ((char.IsControl(source.Text[i]) && source.Text[i] is not ('\n' or '\t')) || source.Text[i] is '\u2028' or '\u2029')
            {
                return FileKinds.ControlCharacter.At(source.Span(i, i + 1), $"U+{(int)source.Text[i]:X4}");
            }
        }

        return null;
    }
}
