using StaticMarche.Content.Schema;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>The fields of <c>publisher</c> in <c>site.yml</c>: the legal notice.</summary>
internal static class PublisherSchema
{
    private static readonly Field<string> Name = Required(
        "name",
        TextKind.Instance,
        "Le nom de l’éditeur du site.",
        "The publisher's name."
    );
    private static readonly Field<string> Address = Required(
        "address",
        TextKind.Instance,
        "Son adresse postale.",
        "The publisher's postal address."
    );
    private static readonly Field<string> Director = Required(
        "director",
        TextKind.Instance,
        "Le directeur ou la directrice de la publication.",
        "The director of publication."
    );
    private static readonly Field<string> Host = Required(
        "host",
        TextKind.Instance,
        "L’hébergeur : nom, adresse, téléphone.",
        "The host: name, address, telephone."
    );

    public static readonly MapSchema<Publisher> Schema = new(new("l’éditeur", "the publisher"), [Name, Address, Director, Host], read =>
        new(read.Required(Name, ""), read.Required(Address, ""), read.Required(Director, ""), read.Required(Host, ""))
    );
}
