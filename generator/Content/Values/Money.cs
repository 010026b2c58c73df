namespace StaticMarche.Content.Values;

/// <summary>Euros, tax included, as whole cents.</summary>
internal readonly record struct Money(int Cents) : IComparable<Money>
{
    public static Money OfEuros(int euros) => new(checked(euros * 100));

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;
}
