namespace StaticMarche.Templates;

/// <summary>
/// Something that templates read by the names of its members: a page, a card, a photo. A member holds null, a text, a flag, a number,
/// <see cref="Markup.Html"/>, <see cref="Markup.Json"/>, another model, or a list of these.
/// </summary>
internal interface ITemplateModel
{
    /// <summary>The members that templates may read: the same for all models of a type.</summary>
    ModelShape Shape { get; }
}
