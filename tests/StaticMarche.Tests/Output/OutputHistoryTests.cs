using CsCheck;
using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

/// <summary>Any sequence of builds, interrupted ones among them, and of people's own doings in the same folder.</summary>
public sealed class OutputHistoryTests
{
    private static readonly string[] Paths =
    [
        "index.html",
        "a/index.html",
        "a/b/index.html",
        "c/d/index.html",
        "images/x.avif",
        "images/y.avif",
        "a/z.css",
    ];

    private static readonly Gen<string> AnyPath = Gen.OneOfConst(Paths);

    private static readonly Gen<IReadOnlyDictionary<string, string>> AnyPlan = Gen.Dictionary(
            AnyPath,
            Gen.OneOfConst("one", "two", "three!")
        )[0, Paths.Length]
        .Select(plan => (IReadOnlyDictionary<string, string>)plan);

    private static readonly Gen<Act> AnyAct = Gen.Frequency(
        (4, AnyPlan.Select(plan => (Act)new Build(plan))),
        (2, Gen.Select(AnyPlan, Gen.Int[0, 6], (plan, after) => (Act)new Interrupted(plan, after))),
        (2, Gen.Select(AnyPath, Gen.OneOfConst("own", "two"), (path, text) => (Act)new Put(path, text))),
        (1, AnyPath.Select(path => (Act)new Take(path)))
    );

    [Fact]
    public void The_folder_always_holds_the_last_plan_and_what_others_put_there() =>
        AnyAct
            .Array[1, 12]
            .Sample(
                acts =>
                {
                    using var history = new History();
                    return acts.All(history.Follow);
                },
                iter: 100,
                print: acts => string.Join(" ", acts.Select(act => act.ToString()))
            );

    private abstract record Act;

    private sealed record Build(IReadOnlyDictionary<string, string> Plan) : Act
    {
        public override string ToString() => $"build({Listed(Plan)})";
    }

    private sealed record Interrupted(IReadOnlyDictionary<string, string> Plan, int After) : Act
    {
        public override string ToString() => $"interrupt({Listed(Plan)}; {After})";
    }

    private sealed record Put(string Path, string Text) : Act;

    private sealed record Take(string Path) : Act;

    private static string Listed(IReadOnlyDictionary<string, string> plan) =>
        string.Join(", ", plan.Select(file => $"{file.Key}: {file.Value}"));

    /// <summary>The folder, and beside it what it should hold: the paths that are ours, and the files that are not.</summary>
    private sealed class History : IDisposable
    {
        private readonly OutputSite _site = new();
        private readonly Dictionary<string, string> _foreign = new(StringComparer.Ordinal);
        private HashSet<string> _ours = new(StringComparer.Ordinal);

        /// <summary>False when the folder is not as it should be.</summary>
        public bool Follow(Act act)
        {
            switch (act)
            {
                case Build build:
                    _site.Build(Files(build.Plan));
                    return Holds(build.Plan);
                case Interrupted interrupted:
                    return Interrupt(interrupted);
                case Put put:
                    _site.Put(put.Path, put.Text);
                    Keep(put.Path, put.Text);
                    return true;
                case Take take when File.Exists(_site.Full(take.Path)):
                    File.Delete(_site.Full(take.Path));
                    _foreign.Remove(take.Path);
                    return true;
                default:
                    return true;
            }
        }

        public void Dispose() => _site.Dispose();

        private bool Interrupt(Interrupted build)
        {
            var fresh = build.Plan.Keys.Where(path => !File.Exists(_site.Full(path))).ToArray();
            var tripwire = new Tripwire(build.After, () => throw new IOException("stopped"));
            if (_site.Build(tripwire.Around(Files(build.Plan))).Value is not null)
            {
                // There was too little to write: it was done before it could be stopped.
                return Holds(build.Plan);
            }

            _ours.UnionWith(fresh);
            Reread(build.Plan);
            return true;
        }

        private bool Holds(IReadOnlyDictionary<string, string> plan)
        {
            _ours = [.. plan.Keys];
            foreach (var path in plan.Keys)
            {
                _foreign.Remove(path);
            }

            return plan.Concat(_foreign)
                .Select(file => $"{file.Key}: {file.Value}")
                .Order(StringComparer.Ordinal)
                .SequenceEqual(_site.Files);
        }

        /// <summary>What we listed before it was put there is ours, whoever wrote it.</summary>
        private void Keep(string path, string text)
        {
            if (!_ours.Contains(path))
            {
                _foreign[path] = text;
            }
        }

        /// <summary>An interrupted build may have replaced a foreign file already.</summary>
        private void Reread(IReadOnlyDictionary<string, string> plan)
        {
            foreach (var path in plan.Keys.Where(_foreign.ContainsKey))
            {
                _foreign[path] = _site.Read(path);
            }
        }

        private static OutputFile[] Files(IReadOnlyDictionary<string, string> plan) =>
            [
                .. plan.Select(file =>
                    file.Key.EndsWith(".html", StringComparison.Ordinal)
                        ? OutputSite.Page(file.Key, file.Value)
                        : OutputSite.Picture(file.Key, file.Value)
                ),
            ];
    }
}
