using StaticMarche.Markup;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Templates;

/// <summary>One template per mistake in <c>Errors/</c>, and what its author is told.</summary>
public sealed class TemplateErrorTests : IDisposable
{
    private const string Folder = "Templates/Errors";

    private readonly TemplateSite _site = new();

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Tests, Folder), "*.html")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_found_and_explained(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Tests, Folder, name + ".html"));
        _site.With("page.html", text).With("partials/card.html", "<b>{{ x }}</b>").With("layouts/base.html", "{{ content }}");

        var result = _site.Render(Model());

        Golden.Match($"{Folder}/{name}.golden", result);
    }

    [Fact]
    public void Templates_that_include_each_other_are_refused()
    {
        _site
            .With("page.html", "{{ include 'loop' }}")
            .With("partials/loop.html", "{{ include 'knot' }}")
            .With("partials/knot.html", "{{ include 'loop' }}");

        var result = _site.Render();

        Golden.Match($"{Folder}/cycle.golden", result);
    }

    public void Dispose() => _site.Dispose();

    private static TestModel Model() =>
        new()
        {
            ["title"] = "Bol",
            ["url"] = "/bol/",
            ["level"] = 2,
            ["colour"] = "red",
            ["zero"] = 0,
            ["nothing"] = null,
            ["html"] = Html.Trusted("<b>x</b>"),
            ["vendor"] = new TestModel { ["name"] = "Atelier", ["tagline"] = null },
            ["items"] = new[] { "a", "b", "c" },
        };
}
