namespace StaticMarche.Tests.Cli;

/// <summary>
/// Files of the official sources, cut down to a few communes of the Vienne and one merger of a year to come. The columns are those that
/// Insee documents for the code officiel géographique and its movements, and La Poste for Hexasmal.
/// </summary>
internal static class PlaceFiles
{
    public const string Communes = """
        TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
        COM,86044,75,86,86D,861,0,CEAUX EN LOUDUN,Ceaux-en-Loudun,Ceaux-en-Loudun,8609,
        COM,86053,75,86,86D,863,0,CHAMPIGNY EN ROCHEREAU,Champigny en Rochereau,Champigny en Rochereau,8615,
        COM,86082,75,86,86D,862,0,VALENCE EN POITOU,Valence-en-Poitou,Valence-en-Poitou,8608,
        COM,86137,75,86,86D,861,0,LOUDUN,Loudun,Loudun,8609,
        COM,86194,75,86,86D,863,0,POITIERS,Poitiers,Poitiers,8699,
        COM,79191,75,79,79D,792,0,NIORT,Niort,Niort,7999,
        COMD,86043,,,,,0,CEAUX EN COUHE,Ceaux-en-Couhé,Ceaux-en-Couhé,,86082
        COMA,86212,,,,,0,ROSSAY,Rossay,"Rossay",,86137

        """;

    private const string Champigny = "COM,86053,0,CHAMPIGNY EN ROCHEREAU,Champigny en Rochereau,Champigny en Rochereau";

    private const string Valence = "COM,86082,0,VALENCE EN POITOU,Valence-en-Poitou,Valence-en-Poitou";

    public const string Movements = $"""
        MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP
        10,1958-10-15,COM,86043,0,CEAUX,Ceaux,Ceaux,COM,86043,0,CEAUX EN COUHE,Ceaux-en-Couhé,Ceaux-en-Couhé
        10,1958-10-15,COM,86044,0,CEAUX,Ceaux,Ceaux,COM,86044,0,CEAUX EN LOUDUN,Ceaux-en-Loudun,Ceaux-en-Loudun
        31,1964-01-01,COM,86282,0,VENIERS,Véniers,Véniers,COM,86137,0,LOUDUN,Loudun,Loudun
        21,1980-01-01,COM,86194,0,POITIERS,Poitiers,Poitiers,COM,86137,0,LOUDUN,Loudun,Loudun
        32,2017-01-01,COM,86053,0,CHAMPIGNY LE SEC,Champigny-le-Sec,Champigny-le-Sec,{Champigny}
        32,2017-01-01,COM,86208,2,ROCHEREAU,Rochereau,Le Rochereau,{Champigny}
        32,2019-01-01,COM,86043,0,CEAUX EN COUHE,Ceaux-en-Couhé,Ceaux-en-Couhé,{Valence}
        32,2027-01-01,COM,86999,0,BOURG PERDU,Bourg-Perdu,Bourg-Perdu,COM,86194,0,POITIERS,Poitiers,Poitiers

        """;

    /// <summary>As La Poste publishes it: semicolons, the letters of Windows.</summary>
    public const string Postcodes = """
        #Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5
        86044;CEAUX EN LOUDUN;86200;CEAUX EN LOUDUN;
        86053;CHAMPIGNY EN ROCHEREAU;86170;CHAMPIGNY EN ROCHEREAU;
        86082;VALENCE EN POITOU;86700;VALENCE EN POITOU;CEAUX EN COUHE
        86082;VALENCE EN POITOU;86700;VALENCE EN POITOU;COUHÉ
        86137;LOUDUN;86200;LOUDUN;
        86194;POITIERS;86180;POITIERS;
        86194;POITIERS;86000;POITIERS;

        """;

    public const string Positions = """
        [{ "nom": "Ceaux-en-Loudun", "code": "86044", "centre": { "type": "Point", "coordinates": [0.21789, 47.01234] } },
         { "nom": "Champigny en Rochereau", "code": "86053", "centre": { "type": "Point", "coordinates": [0.1593, 46.7214] } }]
        """;

    public const string Outlines = """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "properties": { "code": "86082", "nom": "Couhé" },
            "geometry": { "type": "Polygon", "coordinates": [[[0.1, 46.2], [0.3, 46.2], [0.3, 46.4], [0.1, 46.4], [0.1, 46.2]]] } },
          { "type": "Feature", "properties": { "code": "86137" },
            "geometry": { "type": "MultiPolygon",
              "coordinates": [[[[0.0, 47.0], [0.2, 47.0], [0.2, 47.02], [0.0, 47.02], [0.0, 47.0]]]] } }] }
        """;
}
