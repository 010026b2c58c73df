using StaticMarche.Images;

namespace StaticMarche.Tests.Images;

public sealed class MemoryBudgetTests
{
    private readonly MemoryBudget _budget = new(100);

    [Fact]
    public async Task Lets_in_what_fits_and_the_next_when_somebody_leaves()
    {
        var first = await Enter(60);
        var second = await Enter(40);
        var third = Enter(10);

        Assert.False(third.IsCompleted);
        first.Dispose();
        await third;
        second.Dispose();
    }

    [Fact]
    public async Task Lets_a_photo_above_the_whole_budget_in_alone()
    {
        var small = await Enter(1);
        var huge = Enter(1000);

        Assert.False(huge.IsCompleted);
        small.Dispose();
        (await huge).Dispose();
        Assert.True(Enter(100).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_small_photo_does_not_overtake_a_large_one_for_ever()
    {
        var first = await Enter(60);
        var large = Enter(80);
        var small = Enter(1);

        Assert.False(small.IsCompleted);
        first.Dispose();
        await large;
        await small;
    }

    [Fact]
    public async Task Who_gives_up_waiting_blocks_nobody()
    {
        using var giveUp = new CancellationTokenSource();
        var first = await Enter(100);
        var waiting = _budget.EnterAsync(50, giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        first.Dispose();

        (await Enter(100)).Dispose();
    }

    private Task<IDisposable> Enter(long bytes) => _budget.EnterAsync(bytes, TestContext.Current.CancellationToken);
}
