using System.Collections.Concurrent;
using StaticMarche.Assets;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Feeds;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Pages;
using StaticMarche.Pages.StructuredData;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Rendering;

/// <summary>Renders any file of the plan, in memory. May be called from several threads: each borrows a renderer of its own.</summary>
internal sealed class SiteRenderer
{
    private readonly ConcurrentBag<TemplateRenderer> _renderers = [];
    private readonly TemplateSet _templates;
    private readonly Models _models;
    private readonly SiteScope _site;
    private readonly AssetBook _assets;
    private readonly ArtefactInput _artefacts;
    private readonly ArtefactRenderer _artefactRenderer;
    private readonly PageGraphs _graphs;

    private SiteRenderer(RenderingInput input, TemplateSet templates, AssetBook assets, Words words)
    {
        (_templates, _assets) = (templates, assets);
        var addresses = new SiteAddresses(input.Plan.Urls, input.Plan.Files.Select(file => file.Path));
        _models = new Models(
            new ModelSources
            {
                Catalogue = input.Catalogue,
                Urls = input.Plan.Urls,
                LeadsSomewhere = address => addresses.LeadsSomewhere(address),
                Words = words,
                Photo = input.Photo,
                Write = WriteCard,
            }
        );
        _site = new SiteScope(SiteModel.Of(input.Catalogue, input.Plan, words));
        var code = new ShellAssets(assets, input.Plan.Urls);
        _artefacts = new ArtefactInput
        {
            Catalogue = input.Catalogue,
            Plan = input.Plan,
            Photo = input.Photo,
            Words = words,
            VendorLinks = LinkPolicy.OfVendorsOn(address => addresses.LeadsSomewhere(address)),
            ServiceWorker = assets.ServiceWorker,
            Shell = code.Shell,
            Features = code.Features,
            Look = new ManifestLook { Icons = SiteIcons.In(assets) },
        };
        _artefactRenderer = new ArtefactRenderer(_artefacts);
        _graphs = new PageGraphs(_artefacts);
    }

    /// <summary>The theme's assets, to be written with the pages.</summary>
    public IReadOnlyCollection<RenderedFile> Assets => _assets.Files;

    /// <summary>Reads the theme; none when something is wrong with it.</summary>
    public static Checked<SiteRenderer> Create(RenderingInput input)
    {
        var urls = input.Plan.Urls;
        var words = new Words(input.Theme.Strings);
        var assets = new AssetReader(input.Folder, urls).Read(input.Theme, StylesOf(input));
        if (assets.Value is not { } book)
        {
            return new Checked<SiteRenderer>(null, assets.Diagnostics);
        }

        var templates = TemplateSet.Read(input.Folder, input.Theme, PageFunctions.For(words, book, urls));
        List<Diagnostic> findings = [.. assets.Diagnostics, .. templates.Diagnostics];
        if (templates.Value is not { } set)
        {
            return new Checked<SiteRenderer>(null, findings);
        }

        findings.AddRange(Missing(input, set));
        findings.AddRange(UnusedTemplates.Find(set, input.Theme, [.. PageKind.All.Select(kind => kind.Template)], Cards.Partials));
        findings.AddRange(ThemeStrings.Check(input.Theme, set));
        return findings.Exists(finding => finding.IsError)
            ? new Checked<SiteRenderer>(null, findings)
            : Checked.Of(new SiteRenderer(input, set, book, words), findings);
    }

    /// <summary>What a library can't cope with is told at the content that the file is made from.</summary>
    public Checked<RenderedFile> Render(PlannedFile file)
    {
        try
        {
            return file.Subject switch
            {
                Subject.Page page => Render(page, file.Path),
                Subject.Artefact artefact => Checked.Of(new RenderedFile(file.Path, _artefactRenderer.Render(artefact))),
                _ => throw new ArgumentOutOfRangeException(nameof(file), file, null),
            };
        }
        catch (LibraryFault fault)
        {
            return Checked.None<RenderedFile>(
                LibraryKinds.PageFailed.At(SourceSpan.OfFile(file.Claim.File), file.Path.Address, fault.Message)
            );
        }
    }

    private Checked<RenderedFile> Render(Subject.Page page, OutputPath path)
    {
        var renderer = Borrow();
        var model = PageBuilder.Build(page, path, _models);
        if (!_artefacts.Plan.Optional.IsIndexed)
        {
            model = model with { Head = model.Head with { IsIndexed = false } };
        }

        var bytes = renderer.Render(page.Kind.Template, model.Finish(_models, _graphs.Of(page, model.Head)), path.Address);
        _renderers.Add(renderer);
        if (bytes.Value is null)
        {
            return new Checked<RenderedFile>(null, bytes.Diagnostics);
        }

        return PagePolicy.IsKept(bytes.Value)
            ? Checked.Of(new RenderedFile(path, bytes.Value, page.Kind.File))
            : Checked.None<RenderedFile>(
                TemplateMarkupKinds.Policy.At(SourceSpan.OfFile(OutermostOf(page.Kind.Template).File), path.Address, PagePolicy.Line)
            );
    }

    private CompiledTemplate OutermostOf(string kind)
    {
        var template = _templates.Find(TemplateRole.Pages, kind)!;
        while (template.Layout is { } layout)
        {
            template = layout;
        }

        return template;
    }

    /// <summary>Called while a page is being written: that page's renderer is busy.</summary>
    private Html WriteCard(string partial, Card card)
    {
        var renderer = Borrow();
        var html = renderer.RenderPartial(partial, new CardArguments(card, Eager: false));
        _renderers.Add(renderer);
        return html;
    }

    private TemplateRenderer Borrow() => _renderers.TryTake(out var spare) ? spare : new TemplateRenderer(_templates, _site);

    private static string StylesOf(RenderingInput input)
    {
        var photos = input.Plan.PhotoOf.Keys.ToList();
        var tones = photos.Select(photo => input.Photo(photo)?.Tone).OfType<string>();
        var accent = input.Catalogue.Site.Accent is { } colour ? AccentStyles.Of(colour) : "";
        return accent + PhotoStyles.Of(tones, photos.Select(photo => photo.Focus));
    }

    /// <summary>Pages that the plan has and the theme does not.</summary>
    private static IEnumerable<Diagnostic> Missing(RenderingInput input, TemplateSet templates) =>
        PageKind
            .All.Where(kind => !kind.IsOptional && templates.Find(TemplateRole.Pages, kind.Template) is null)
            .Select(kind =>
                ThemeKinds.TemplateMissing.At(SourceSpan.OfFile($"{input.Theme.Folders[0]}/theme.yml"), input.Theme.Name, kind.Template)
            );
}
