using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Search;

/// <summary>The columns of the index: the values of each product by which shoppers filter and sort.</summary>
internal sealed class SearchColumns(SearchTables tables, DateOnly today)
{
    public void Write(Utf8JsonWriter json, IReadOnlyList<Product> products)
    {
        json.WriteColumn("category", products, product => json.WriteNumberValue(tables.NumberOf(product.Category)));
        json.WriteColumn("price", products, product =>
        {
            if (product.Price.Lowest is { } lowest)
            {
                json.WriteNumberValue(lowest.Cents);
            }
            else
            {
                json.WriteNullValue();
            }
        });
        json.WriteSparse(
            "upTo",
            products,
            product => product.Price is Price.Range,
            product => json.WriteNumberValue(((Price.Range)product.Price).High.Cents)
        );
        json.WriteSparse("from", products, product => product.Price is Price.From, _ => { });
        json.WriteString("availability", string.Concat(products.Select(product => (int)product.Availability)));
        json.WriteSparse(
            "leadTime",
            products,
            product => product is { Availability: Availability.MadeToOrder, LeadTime: not null },
            product => json.WriteNumberValue(product.LeadTime!.Value)
        );
        json.WriteString("personalised", string.Concat(products.Select(product => product.Personalised ? '1' : '0')));
        json.WriteColumn("age", products, product => json.WriteNumberValue(Age(product)));
    }

    /// <summary>In days; beyond three months, where nobody minds the day, in steps of a month.</summary>
    private int Age(Product product)
    {
        const int Recent = 90;
        const int Month = 30;
        var days = today.DayNumber - product.Added.DayNumber;
        return days <= Recent ? days : days / Month * Month;
    }
}
