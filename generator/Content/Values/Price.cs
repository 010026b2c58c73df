namespace StaticMarche.Content.Values;

/// <summary>What a product costs: an exact amount, an amount to start from, a range, or how a quote is worked out.</summary>
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
