using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles;

/// <summary>
/// A vendor's profile as written, each value with its place. A null means absent or unreadable; the reason is reported already.
/// </summary>
internal sealed record Profile
{
    public required ContentName Origin { get; init; }

    public required SourceText Source { get; init; }

    /// <summary>The first field, for findings about something that isn't there.</summary>
    public required SourceSpan Start { get; init; }

    /// <summary>
    /// The names of the fields that have a value, readable or not: to tell "nothing was written" from "it has been reported".
    /// </summary>
    public required IReadOnlyList<string> Given { get; init; }

    public Located<string>? Name { get; init; }

    public Located<string>? Tagline { get; init; }

    public Located<Written<VendorKind>>? Kind { get; init; }

    public Located<Written<Siret>>? Siret { get; init; }

    public Located<string>? Commune { get; init; }

    public IReadOnlyList<Located<string>> Categories { get; init; } = [];

    public Located<string>? Photo { get; init; }

    public Located<string>? PhotoAlt { get; init; }

    public Located<DateOnly>? Joined { get; init; }

    public Located<DateOnly>? Confirmed { get; init; }

    public Located<DateOnly>? Consent { get; init; }

    public Located<Verification>? Verified { get; init; }

    public Located<VendorStatus>? Status { get; init; }

    public Located<Contact>? Contact { get; init; }

    public Located<Visit>? Visit { get; init; }

    public IReadOnlyList<Located<string>> Events { get; init; } = [];

    public IReadOnlyList<Located<Delivery>> Delivery { get; init; } = [];

    public IReadOnlyList<Located<ProductEntry>> Products { get; init; } = [];

    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>The vendor's story, in Markdown.</summary>
    public required Located<string> Body { get; init; }

    /// <summary>Every text that shoppers may read, the story last: for rules about texts.</summary>
    public required IReadOnlyList<WrittenText> Texts { get; init; }
}

/// <summary>A person looked at the SIRET: when, and under which pseudonym.</summary>
internal sealed record Verification(Located<DateOnly>? On, Located<string>? By);

internal sealed record Contact
{
    public Located<string>? Email { get; init; }

    public Located<Written<PhoneNumber>>? Phone { get; init; }

    public Located<Written<PhoneNumber>>? OtherPhone { get; init; }

    public Located<string>? Website { get; init; }

    public Located<string>? Shop { get; init; }

    public Located<string>? Facebook { get; init; }

    public Located<string>? Instagram { get; init; }

    public IEnumerable<Located<string>> Links => new[] { Website, Shop, Facebook, Instagram }.OfType<Located<string>>();
}

/// <summary>Where and when shoppers may come. The address is published only when <see cref="Public"/> says so.</summary>
internal sealed record Visit
{
    public Located<string>? Address { get; init; }

    public Located<bool>? Public { get; init; }

    public Located<string>? Hours { get; init; }
}

internal sealed record ProductEntry
{
    public Located<string>? Name { get; init; }

    public Located<string>? Slug { get; init; }

    public Located<Price>? Price { get; init; }

    public Located<string>? Category { get; init; }

    public IReadOnlyList<Located<PhotoEntry>> Photos { get; init; } = [];

    public Located<string>? Description { get; init; }

    public IReadOnlyList<Located<string>> Materials { get; init; } = [];

    public Located<string>? Size { get; init; }

    public Located<Availability>? Availability { get; init; }

    public Located<int>? LeadTime { get; init; }

    public Located<bool>? Personalised { get; init; }

    public Located<string>? Url { get; init; }

    public Located<DateOnly>? Added { get; init; }

    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];
}

internal sealed record PhotoEntry
{
    public Located<string>? File { get; init; }

    public Located<string>? Alt { get; init; }

    public Located<Written<FocalPoint>>? Focus { get; init; }
}
