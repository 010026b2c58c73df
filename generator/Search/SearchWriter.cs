using System.Text.Json;
using StaticMarche.Feeds;
using StaticMarche.Planning;

namespace StaticMarche.Search;

/// <summary>Writes the parts of the search index.</summary>
internal sealed class SearchWriter
{
    /// <summary>Raised when a script of before could not read what is written now.</summary>
    private const int Format = 1;

    private readonly ArtefactInput _input;
    private readonly SearchRows _rows;
    private readonly SearchTables _tables;
    private readonly SearchPages _pages;
    private readonly SearchWords _words;
    private readonly bool _isSplit;

    private SearchWriter(ArtefactInput input, SearchRows rows, bool isSplit)
    {
        (_input, _rows, _tables, _isSplit) = (input, rows, new SearchTables(input, rows), isSplit);
        _pages = new SearchPages(input);
        _words = isSplit
            ? SearchWords.OfProducts(rows.Products, input.PlainText)
            : SearchWords.OfDescriptions(rows.Products, input.PlainText);
    }

    private int Count => _rows.Products.Count;

    public static SearchWriter Of(ArtefactInput input, bool isSplit) => new(input, SearchRows.Of(input.Catalogue), isSplit);

    public void Write(Utf8JsonWriter json, SearchPart part, int number)
    {
        switch (part)
        {
            case SearchPart.Root:
                WriteRoot(json);
                break;
            case SearchPart.Words:
                WriteWords(json);
                break;
            case SearchPart.Columns:
                WriteColumns(json);
                break;
            case SearchPart.Lexicon:
                _words.WriteLexicon(json, SearchParts.PlacesFiles(Count));
                SearchNames.Write(json, _rows.Products);
                _pages.WriteTexts(json);
                break;
            case SearchPart.Places:
                _words.WritePlaces(json, SearchParts.PlacesFiles(Count), number);
                break;
            case SearchPart.Cards:
                WriteCards(json, number * SearchParts.CardsPerFile, SearchParts.CardsPerFile);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, null);
        }
    }

    private void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteNumber("format", Format);
        json.WriteNumber("count", Count);
        json.WriteBoolean("split", _isSplit);
        json.WriteNumber("cardsPerFile", SearchParts.CardsPerFile);
        json.WriteStartObject("urls");
        json.WriteString("base", _input.Urls.BasePath);
        json.WriteString("vendor", _input.Urls.VendorPattern);
        json.WriteString("product", _input.Urls.ProductPattern);
        json.WriteString("commune", _input.Urls.CommunePattern);
        json.WriteEndObject();
        _tables.Write(json);
        _pages.Write(json);
        if (!_isSplit)
        {
            WriteColumns(json);
            WriteCards(json, 0, Count);
            WriteMaterials(json);
        }

        if (!_isSplit && Count <= SearchParts.MostInOneFile)
        {
            WriteWords(json);
        }
    }

    private void WriteWords(Utf8JsonWriter json)
    {
        _words.Write(json);
        _pages.WriteTexts(json);
    }

    private void WriteColumns(Utf8JsonWriter json)
    {
        json.WriteStartObject("columns");
        new SearchColumns(_tables, _input.Catalogue.Today).Write(json, _rows.Products);
        if (_isSplit)
        {
            // How many words a name has: one that is wholly asked for comes first. At most nine, a digit.
            json.WriteString(
                "length",
                string.Concat(_rows.Products.Select(product => Math.Min(9, FoldedWords.OfName(product.Name).Count)))
            );
        }

        json.WriteEndObject();
    }

    private void WriteCards(Utf8JsonWriter json, int first, int count)
    {
        json.WriteStartObject("cards");
        new SearchCards(_input.Photo).Write(json, [.. _rows.Products.Skip(first).Take(count)]);
        json.WriteEndObject();
    }

    private void WriteMaterials(Utf8JsonWriter json)
    {
        var materials = _rows
            .Products.SelectMany(product => product.Materials)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var numbers = materials
            .Select((material, i) => (material, i))
            .ToDictionary(pair => pair.material, pair => pair.i, StringComparer.Ordinal);
        json.WriteColumn("materials", materials, json.WriteClean);
        json.WriteLists("materialsOf", _rows.Products, product =>
        {
            foreach (var material in product.Materials)
            {
                json.WriteNumberValue(numbers[material]);
            }
        });
    }
}
