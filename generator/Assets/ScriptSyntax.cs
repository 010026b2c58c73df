using Acornima;
using Acornima.Ast;
using StaticMarche.Diagnostics;
using Range = System.Range;

namespace StaticMarche.Assets;

/// <summary>
/// A script as Acornima reads it: the places of its words and signs, and the shape of what they say. The only user of Acornima.
/// </summary>
internal sealed class ScriptSyntax
{
    private ScriptSyntax(IReadOnlyList<Range> tokens, IReadOnlyList<int> shape) => (Tokens, Shape) = (tokens, shape);

    /// <summary>In the order of the text, without overlaps. What lies between two of them is spaces and comments.</summary>
    public IReadOnlyList<Range> Tokens { get; }

    /// <summary>The tree of node types. Two scripts with the same tokens and the same shape have the same meaning.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>
    /// Null, with the reason, for what no browser would run. Scripts of a theme are modules; a worker may be an older kind of script.
    /// </summary>
    public static ScriptSyntax? TryParse(string text, out ScriptFault? fault) =>
        TryParse(text, (parser, code) => parser.ParseModule(code), out fault)
        ?? TryParse(text, (parser, code) => parser.ParseScript(code), out _);

    private static ScriptSyntax? TryParse(string text, Func<Parser, string, Node> parse, out ScriptFault? fault)
    {
        var tokens = new List<Range>();
        var parser = new Parser(
            new ParserOptions { ExperimentalESFeatures = ExperimentalESFeatures.All, OnToken = (in Token token) => Add(tokens, token) }
        );
        try
        {
            var program = LibraryCall.Run(Library.Acornima, text, () => parse(parser, text));
            fault = null;
            return new ScriptSyntax(tokens, ShapeOf(program));
        }
        catch (LibraryFault thrown)
        {
            fault = thrown.InnerException is ParseErrorException { Error: { } error }
                ? new ScriptFault(Math.Clamp(error.Index, 0, text.Length), error.Description)
                : new ScriptFault(0, thrown.Message);
            return null;
        }
    }

    /// <summary>The parser reads some places twice, a regular expression for one, and ends with a token without text.</summary>
    private static void Add(List<Range> tokens, in Token token)
    {
        if (token.End > token.Start && (tokens.Count == 0 || token.Start >= tokens[^1].End.Value))
        {
            tokens.Add(token.Start..token.End);
        }
    }

    private static List<int> ShapeOf(Node root)
    {
        var shape = new List<int>();
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            var children = 0;
            foreach (var child in node.ChildNodes)
            {
                open.Push(child);
                children++;
            }

            shape.Add((int)node.Type);
            shape.Add(children);
        }

        return shape;
    }
}

/// <param name="Offset">Where in the text.</param>
/// <param name="Reason">As the parser says it, in English.</param>
internal sealed record ScriptFault(int Offset, string Reason);
