using NetVips;

namespace StaticMarche.Images;

/// <summary>
/// Sets libvips up, once, when the first photo is decoded: no cache, one thread per photo (we decode several at a time), and only the
/// four loaders that we ask for by name.
/// </summary>
internal static class VipsRuntime
{
    private static readonly string[] Loaders = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"];

    // libvips writes its warnings to standard error unless somebody takes them; what matters comes as an error.
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    /// <summary>Touching it sets libvips up.</summary>
    public static bool IsReady { get; } = SetUp();

    private static bool SetUp()
    {
        NativeMemory.ReturnLargeBlocks();
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in Loaders)
        {
            Operation.Block(loader, false);
        }

        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);
        return true;
    }
}
