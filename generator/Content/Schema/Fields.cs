using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>Short ways to declare fields, so that a schema reads as a list.</summary>
internal static class Fields
{
    public static Field<T> Required<T>(string name, ValueKind<T> kind, string french, string english, DiagnosticKind? whenMissing = null) =>
        new(name, kind) { Help = new Bilingual(french, english), WhenMissing = whenMissing ?? FieldKinds.Missing };

    public static Field<T> Optional<T>(string name, ValueKind<T> kind, string french, string english) =>
        new(name, kind) { Help = new Bilingual(french, english) };

    public static ListKind<T> ListOf<T>(ValueKind<T> item, int max) => new(item, max);

    public static ChoiceKind<string> OneOf(params string[] words) => new([.. words.Select(word => new Choice<string>(word, word))]);

    public static ListKind<string> Texts(int max) => new(TextKind.Instance, max);

    /// <summary>Short names, each of which a rule looks up.</summary>
    public static ListKind<string> Names(int max) => new(TextKind.Exact, max);
}
