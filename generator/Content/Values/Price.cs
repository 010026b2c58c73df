namespace StaticMarche.Content.Values;

/// <summary>The price of a product: an exact amount, a lowest amount, a range, or a quote with what it depends on.</summary>
internal abstract record Price
{
    private Price() { }

    /// <summary>The amount to sort and filter by; null for a quote.</summary>
    public abstract Money? Lowest { get; }

    internal sealed record Exact(Money Amount) : Price
    {
        public override Money? Lowest => Amount;
    }

    internal sealed record From(Money Amount) : Price
    {
        public override Money? Lowest => Amount;
    }

    internal sealed record Range(Money Low, Money High) : Price
    {
        public override Money? Lowest => Low;
    }

    internal sealed record Quote(string Basis) : Price
    {
        public override Money? Lowest => null;
    }
}
