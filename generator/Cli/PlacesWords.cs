using StaticMarche.Build.Places;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary>The texts of <c>marche places</c>. Argument 0 is the commune, argument 1 the fact about it.</summary>
internal static class PlacesWords
{
    public static readonly Bilingual Moved = new("Positions mises à jour : {0}", "Positions updated: {0}");

    public static readonly Bilingual Written = new("« {0} » est à jour : {1} communes.", "“{0}” is up to date: {1} communes.");

    public static readonly Bilingual Unchanged = new("« {0} » était à jour : {1} communes.", "“{0}” was up to date: {1} communes.");

    public static readonly Bilingual Untouched = new("« {0} » n’a pas été changé.", "“{0}” was not changed.");

    public static readonly Bilingual NoCommune = new(
        "Aucune commune de ce département dans ces fichiers ; « {0} » n’a pas été changé.",
        "No commune of this department in these files; “{0}” was not changed."
    );

    public static readonly Bilingual Broken = new(
        "« {0} » contient des erreurs : lancez « marche check », corrigez-les, puis recommencez.",
        "“{0}” holds errors: run “marche check”, mend them, and begin again."
    );

    public static readonly Bilingual UnknownFile = new(
        "« {0} » n’est ni une table de l’Insee (v_commune, v_mvt_commune), ni celle des codes postaux de La Poste, ni une liste de "
            + "communes en JSON.",
        "“{0}” is neither a table of Insee (v_commune, v_mvt_commune) nor La Poste's of postcodes nor a list of communes as JSON."
    );

    public static readonly Bilingual NoDepartment = new(
        "De quel département ? Donnez-le avec --department, par exemple --department 86.",
        "Which department? Name it with --department, for instance --department 86."
    );

    public static string Of(PlaceChange change, Language language) =>
        (
            change.Kind switch
            {
                PlaceChangeKind.Added => new Bilingual("Nouvelle commune : {0} ({1})", "New commune: {0} ({1})"),
                PlaceChangeKind.Merged => new Bilingual("{0} fait désormais partie de {1}.", "{0} is part of {1} now."),
                PlaceChangeKind.Renamed => new Bilingual("{0} s’appelle désormais {1}.", "{0} is called {1} now."),
                PlaceChangeKind.Postcodes => new Bilingual("{0}, codes postaux : {1}", "{0}, postcodes: {1}"),
                PlaceChangeKind.FormerAdded => new Bilingual("{0}, anciens noms ajoutés : {1}", "{0}, former names added: {1}"),
                PlaceChangeKind.FormerDropped => new Bilingual("{0}, anciens noms retirés : {1}", "{0}, former names removed: {1}"),
                PlaceChangeKind.Shared => new Bilingual(
                    "« {0} » a été le nom de plusieurs communes, et n’est donc donné à aucune : {1}",
                    "“{0}” was the name of several communes, and so is given to none: {1}"
                ),
                PlaceChangeKind.Lost => new Bilingual(
                    "{0} ({1}) n’est plus une commune, et aucun fichier ne dit de laquelle elle fait partie : donnez aussi v_mvt_commune.",
                    "{0} ({1}) is no commune any more, and no file says which it is part of: name v_mvt_commune, too."
                ),
                PlaceChangeKind.Nowhere => new Bilingual(
                    "{0} ({1}) : aucun fichier ne dit où se trouve cette commune. Donnez aussi des positions, par exemple la réponse "
                        + "de geo.api.gouv.fr avec « centre ».",
                    "{0} ({1}): no file says where this commune lies. Name one with positions, too, such as geo.api.gouv.fr's answer "
                        + "with “centre”."
                ),
                _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
            }
        ).In(
            language,
            [
                VisibleText.Quote(change.Name),
                VisibleText.Quote(string.Join(change.Kind == PlaceChangeKind.Postcodes ? " → " : ", ", change.Details)),
            ]
        );
}
