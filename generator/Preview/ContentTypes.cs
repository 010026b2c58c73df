namespace StaticMarche.Preview;

/// <summary>The types of all files that a site can hold, by their extension.</summary>
internal static class ContentTypes
{
    public static string Of(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".webmanifest" => "application/manifest+json; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".ics" => "text/calendar; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".avif" => "image/avif",
            ".jpg" => "image/jpeg",
            ".png" => "image/png",
            ".webp" => "image/webp",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            ".pdf" => "application/pdf",
            _ => "application/octet-stream",
        };
}
