using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Images;

/// <summary>Decodes as many photos at once as memory allows, and says what is wrong with one that can't be.</summary>
internal sealed class PhotoDecoder(TimeProvider clock)
{
    private readonly MemoryBudget _budget = new(MemoryBudget.DefaultBytes);

    public async Task<(EncodedPhoto? Photo, DiagnosticKind? Damage)> DecodeAsync(EncodeJob job, CancellationToken cancellation)
    {
        using var share = await _budget.EnterAsync(MemoryBudget.CostOf(job.Header), cancellation);
        var (encoded, fault) = VipsCodec.Encode(job, clock, cancellation);
        return (
            encoded,
            encoded is not null ? null
            : fault == DecodeFault.TooSlow ? PhotoKinds.TooSlow
            : PhotoKinds.Damaged
        );
    }
}
