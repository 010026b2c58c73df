using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary>The model of any planned page.</summary>
internal static class PageBuilder
{
    public static PageModel Build(Subject.Page subject, OutputPath path, Models models) =>
        subject switch
        {
            Subject.Home => HomePage.Build(path, models),
            Subject.ProductList list => ProductListPage.Build(list, path, models),
            Subject.VendorList list => VendorListPage.Build(list, path, models),
            Subject.NewProducts list => NewProductsPage.Build(list, path, models),
            Subject.OneVendor one => VendorPage.Build(one.Vendor, path, models),
            Subject.OneProduct one => ProductPage.Build(one.Product, path, models),
            Subject.OneCategory one => CategoryPage.Build(one, path, models),
            Subject.OneCommune one => CommunePage.Build(one, path, models),
            Subject.Agenda => AgendaPage.Build(path, models),
            Subject.OneEvent one => EventPage.Build(one.Event, path, models),
            Subject.OneSelection one => SelectionPage.Build(one.Selection, path, models),
            Subject.OneMarketPage one => TextPage.Build(one.MarketPage, path, models),
            Subject.OneBudget one => BudgetPage.Build(one, path, models),
            Subject.Search => SearchPage.Build(path, models),
            Subject.Favourites => FavouritesPage.Build(path, models),
            Subject.Map => MapPage.Build(path, models),
            Subject.StallCard one => StallCardPage.Build(one.Vendor, path, models),
            Subject.Offline => OfflinePage.Build(path, models),
            Subject.NotFound => NotFoundPage.Build(path, models),
            Subject.Redirect redirect => RedirectPage.Build(redirect, path, models),
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
        };
}
