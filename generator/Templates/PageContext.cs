using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>
/// What Scriban needs to evaluate a template, strict and within limits. One per thread, reused from page to page. Names are looked for in
/// the partial's arguments, the page's variables, the page's model, the site's model, the functions.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>Turns of all loops of one page: the catalogue of 10,000 products in one list, several times.</summary>
    private const int MaxTurns = 100_000;

    /// <summary>Evaluated nodes per page: about a second of work.</summary>
    private const int MaxSteps = 10_000_000;

    /// <summary>Characters of one text that a template puts together.</summary>
    private const int MaxText = 1 << 20;

    /// <summary>Bytes of one page; the largest real one, a whole catalogue as a list, has about two million.</summary>
    private const int MaxBytes = 16 << 20;

    private readonly List<IScriptObject> _scopes = [];
    private readonly Stack<ScriptObject> _spareScopes = new();
    private readonly Stack<PageBuffer> _spareBuffers = new();
    private int _steps;
    private int _turns;

    public PageContext(TemplateFunctions functions, ITemplateModel site)
        : base(functions.ToScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MaxTurns;
        LimitToString = MaxText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
        Enter(new ModelScope(site));
    }

    /// <summary>Where the page is being written.</summary>
    public PageBuffer Page { get; set; } = new();

    /// <summary>What <c>content</c> stands for in a layout.</summary>
    public PageBuffer Content { get; set; } = new();

    /// <summary>What the page's own template has assigned and captured, for its layout to read.</summary>
    public ScriptObject Variables => (ScriptObject)_scopes[2];

    /// <summary>The includes that lead to what is being written, the innermost on top.</summary>
    public Stack<IncludeStatement> Includes { get; } = new();

    public void Begin(ITemplateModel model)
    {
        _steps = 0;
        _turns = 0;
        Page.Clear();
        Content.Clear();
        Enter(new ModelScope(model));
        Enter(RentScope());
    }

    public void End()
    {
        ReturnScope((ScriptObject)Leave());
        Leave();
    }

    public ScriptObject RentScope() => _spareScopes.TryPop(out var scope) ? scope : new ScriptObject(8);

    public void ReturnScope(ScriptObject scope)
    {
        scope.Clear();
        _spareScopes.Push(scope);
    }

    public PageBuffer RentBuffer() => _spareBuffers.TryPop(out var buffer) ? buffer : new PageBuffer();

    public void ReturnBuffer(PageBuffer buffer)
    {
        buffer.Clear();
        _spareBuffers.Push(buffer);
    }

    public void Enter(IScriptObject scope)
    {
        PushGlobal(scope);
        _scopes.Add(scope);
    }

    public IScriptObject Leave()
    {
        var scope = _scopes[^1];
        PopGlobal();
        _scopes.RemoveAt(_scopes.Count - 1);
        return scope;
    }

    public void CheckSize()
    {
        if (Page.Length > MaxBytes)
        {
            throw new TemplateFault(CurrentSpan, TemplateKinds.TooMuch, $"{MaxBytes >> 20} MiB");
        }
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++_steps > MaxSteps)
        {
            throw new TemplateFault(CurrentSpan, TemplateKinds.TooMuch, MaxSteps.ToString(CultureInfo.InvariantCulture));
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    /// <summary>Values reach a page through <see cref="ValueWriter"/> alone.</summary>
    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject) =>
        textAsObject is null ? this : throw new InvalidOperationException("A template wrote a value by a way that does not encode it.");

    /// <summary>Empty texts and lists are as good as none, so that templates can ask <c>if vendor.events</c>.</summary>
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) =>
        value switch
        {
            string text => text.Length > 0,
            Html html => !html.IsEmpty,
            IList list => list.Count > 0,
            _ => base.ToBool(span, value),
        };

    /// <summary>A model has no text that a template could join to another.</summary>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value is ITemplateModel
            ? throw new TemplateFault(CurrentSpan, TemplateKinds.WrongValue, ValueWriter.Name(value))
            : base.ObjectToString(value, nested);

    /// <summary>No reflection: models say themselves which members they have.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target switch
        {
            ITemplateModel => ModelAccessor.Instance,
            IScriptObject => ScriptObjectAccessor.Default,
            IList => ListAccessor.Default,
            string => StringAccessor.Default,
            _ => NullAccessor.Default,
        };

    protected override bool OnStepLoop(ScriptLoopStatementBase loop) =>
        ++_turns < MaxTurns
            ? true
            : throw new TemplateFault(loop.Span, TemplateKinds.TooMuch, MaxTurns.ToString(CultureInfo.InvariantCulture));

    private bool RefuseVariable(TemplateContext context, Scriban.Parsing.SourceSpan span, ScriptVariable variable, out object? value)
    {
        var known = _scopes.SelectMany(scope => scope.GetMembers()).ToList();
        throw Includes.TryPeek(out var include) && include.Owes(variable.Name, known)
            ? new TemplateFault(include.Span, TemplateKinds.MissingArgument, variable.Name, include.Partial.Name) { Related = span }
            : new TemplateFault(span, TemplateKinds.UnknownName, variable.Name, NearNames.Of(variable.Name, known));
    }

    private static bool RefuseMember(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member,
        out object? value
    ) => throw new TemplateFault(span, TemplateKinds.UnknownName, member, NearNames.Of(member, MembersOf(target)));

    private static IEnumerable<string> MembersOf(object target) =>
        target switch
        {
            ITemplateModel model => model.Shape.Names,
            IScriptObject made => made.GetMembers(),
            IList => ["size"],
            _ => [],
        };
}
