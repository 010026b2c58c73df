using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>Euros, tax included, as whole cents.</summary>
internal readonly record struct Money(int Cents) : IComparable<Money>
{
    public static Money OfEuros(int euros) => new(checked(euros * 100));

    /// <summary>For machines: <c>12.50</c>.</summary>
    public string Plain => (Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;
}
