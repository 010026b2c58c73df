namespace StaticMarche.Content.Territories;

/// <summary>
/// The tables of communes: Insee's code officiel géographique (<c>v_commune_YYYY.csv</c>), its movements since 1943
/// (<c>v_mvt_commune_YYYY.csv</c>) and
/// La Poste's base of postcodes (« Hexasmal »). Known by the names of their columns, whatever the files are called.
/// </summary>
internal static class CommuneTables
{
    private const string Commune = "COM";

    /// <summary>
    /// A new name, a merger, an association and what follows from one, another code. Not the birth, restoration or partition of communes
    /// (20, 21, 30): there the old name isn't a former one of the new.
    /// </summary>
    private static readonly string[] Successions = ["10", "31", "32", "33", "34", "35", "41", "50", "70"];

    /// <summary>Null when the table is none of these.</summary>
    public static CommuneFacts? Read(CsvTable table) =>
        table switch
        {
            _ when table.Has("mod", "date_eff", "com_av", "libelle_av", "com_ap") => new CommuneFacts { Movements = [.. Movements(table)] },
            _ when table.Has("typecom", "com", "dep", "libelle") => new CommuneFacts
            {
                Authority = 3,
                Communes =
                [
                    .. table
                        .Rows.Where(row => table.Value(row, "typecom") == Commune)
                        .Select(row => new CommuneFact(table.Value(row, "com"), table.Value(row, "libelle"), table.Value(row, "dep"))),
                ],
                Former =
                [
                    .. table
                        .Rows.Where(row => table.Value(row, "comparent").Length > 0)
                        .Select(row => new FormerFact(table.Value(row, "com"), table.Value(row, "libelle"), table.Value(row, "comparent"))),
                ],
            },
            _ when table.Has("code_commune_insee", "code_postal") => new CommuneFacts
            {
                Postcodes = [.. table.Rows.Select(row => (table.Value(row, "code_commune_insee"), table.Value(row, "code_postal")))],
            },
            _ => null,
        };

    private static IEnumerable<Movement> Movements(CsvTable table) =>
        from row in table.Rows
        where Successions.Contains(table.Value(row, "mod"), StringComparer.Ordinal) && table.Value(row, "typecom_ap") is Commune or ""
        select new Movement(
            table.Value(row, "date_eff"),
            table.Value(row, "com_av"),
            table.Value(row, "libelle_av"),
            table.Value(row, "com_ap")
        );
}
