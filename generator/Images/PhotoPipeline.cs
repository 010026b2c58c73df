using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Planning;

namespace StaticMarche.Images;

/// <summary>
/// Makes renditions of planned photos. Names come from content, so they are known before anything is decoded; bytes come from the store,
/// and only what it lacks is decoded, once per photo, several photos at a time.
/// </summary>
internal sealed class PhotoPipeline(ImageSettings settings, ImageStore store, int parallelism, TimeProvider clock)
{
    private readonly ImageRecipe _recipe = new(settings);
    private readonly PhotoDecoder _decoder = new(clock);

    /// <summary>
    /// Reads and probes a photo and looks it up, without decoding: sizes and names are final; the tone is neutral until it was encoded
    /// once.
    /// </summary>
    public Checked<RenderedPhoto> Describe(PlannedPhoto photo)
    {
        var opened = OpenedPhoto.Open(photo, _recipe);
        return new Checked<RenderedPhoto>(opened.Value is null ? null : LookUp(opened.Value, store.Find), opened.Diagnostics);
    }

    /// <summary>
    /// Makes sure that every rendition of every photo lies in the store. What is wrong with one photo does not stop the others.
    /// </summary>
    public async Task<PhotoBatch> RenderAsync(
        IReadOnlyList<PlannedPhoto> photos,
        IProgress<PhotoProgress>? progress,
        CancellationToken cancellation
    )
    {
        var tally = new PhotoTally(photos.Count, progress);
        var results = new Checked<RenderedPhoto>[photos.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        await Parallel.ForEachAsync(WorkOf(photos), options, async (indices, stop) =>
        {
            foreach (var index in indices)
            {
                var started = clock.GetTimestamp();
                var (result, isEncoded) = await EnsureStoredAsync(photos[index], stop);
                results[index] = result;
                tally.Count(photos[index], result, isEncoded ? clock.GetElapsedTime(started) : null);
            }
        });

        return new PhotoBatch
        {
            Photos = [.. results.Select(result => result.Value).OfType<RenderedPhoto>()],
            Diagnostics = [.. results.SelectMany(result => result.Diagnostics).Order()],
            Statistics = tally.Statistics(results),
        };
    }

    /// <summary>
    /// The verified bytes of one rendition, for the writer and for a preview, which asks for them one by one: what is not in the store,
    /// or damaged there, is encoded first.
    /// </summary>
    public async Task<Checked<byte[]>> ReadAsync(RenderedPhoto photo, Rendition rendition, CancellationToken cancellation)
    {
        if (ReadStored(photo, rendition) is { } bytes)
        {
            return Checked.Of(bytes);
        }

        var (made, _) = await EnsureStoredAsync(photo.Source, cancellation);
        if (made.Value is null)
        {
            return new Checked<byte[]>(null, made.Diagnostics);
        }

        return ReadStored(photo, rendition) is { } fresh
            ? Checked.Of(fresh)
            : Checked.None<byte[]>(PhotoKinds.Changed.At(photo.Source.Span, Path.GetFileName(photo.Source.File)));
    }

    /// <summary>To be called once a whole build has succeeded, with all its photos: lets the store forget what nobody uses.</summary>
    public void Prune(IReadOnlyList<RenderedPhoto> used) =>
        store.Prune([.. used.Select(photo => photo.Key), .. used.Select(photo => photo.CardKey).OfType<PhotoKey>()]);

    /// <summary>Uses of one file are one piece of work. The heaviest come first, so that no core waits for them at the end.</summary>
    private static IEnumerable<IReadOnlyList<int>> WorkOf(IReadOnlyList<PlannedPhoto> photos) =>
        Enumerable
            .Range(0, photos.Count)
            .GroupBy(index => photos[index].File, StringComparer.Ordinal)
            .OrderByDescending(uses => new FileInfo(uses.Key) is { Exists: true } file ? file.Length : 0)
            .ThenBy(uses => uses.First())
            .Select(uses => uses.ToList());

    private static PhotoKey KeyOf(RenderedPhoto photo, Rendition rendition) =>
        rendition == photo.OpenGraph ? photo.CardKey!.Value : photo.Key;

    private static string NameOf(RenderedPhoto photo, Rendition rendition) =>
        rendition == photo.OpenGraph ? StoredNames.Card : StoredNames.Of(rendition.Width, rendition.Format);

    private RenderedPhoto LookUp(OpenedPhoto photo, Func<PhotoKey, StoreEntry?> find) =>
        photo.Render(_recipe, find(photo.Key), photo.CardKey is { } card ? find(card) : null);

    private byte[]? ReadStored(RenderedPhoto photo, Rendition rendition) => store.Read(KeyOf(photo, rendition), NameOf(photo, rendition));

    private async Task<(Checked<RenderedPhoto> Photo, bool IsEncoded)> EnsureStoredAsync(PlannedPhoto photo, CancellationToken cancellation)
    {
        var opened = OpenedPhoto.Open(photo, _recipe);
        if (opened.Value is null)
        {
            return (new Checked<RenderedPhoto>(null, opened.Diagnostics), false);
        }

        var known = LookUp(opened.Value, store.FindVerified);
        if (known.IsStored)
        {
            return (Checked.Of(known), false);
        }

        var (encoded, damage) = await _decoder.DecodeAsync(JobFor(opened.Value, known), cancellation);
        if (encoded is null)
        {
            return (Checked.None<RenderedPhoto>(damage!.At(photo.Span, opened.Value.File.Name)), true);
        }

        Store(opened.Value, encoded);
        return (Checked.Of(LookUp(opened.Value, store.Find)), true);
    }

    /// <summary>Only what is missing: a new focal point makes a new card and nothing else.</summary>
    private EncodeJob JobFor(OpenedPhoto photo, RenderedPhoto known) =>
        new()
        {
            File = photo.File,
            Header = photo.Header,
            Sizes = photo.Sizes,
            Formats = known.Renditions.All(rendition => rendition.Bytes is not null) ? [] : _recipe.Formats,
            Card = known.OpenGraph is { Bytes: null } ? CardLayout.For(new PixelSize(known.Width, known.Height), photo.Source.Focus) : null,
        };

    private void Store(OpenedPhoto photo, EncodedPhoto encoded)
    {
        if (encoded.Files.Count > 0)
        {
            store.Save(photo.Key, encoded.Tone, encoded.Files);
        }

        if (encoded.Card is not null)
        {
            store.Save(photo.CardKey!.Value, encoded.Tone, [encoded.Card]);
        }
    }
}
