using Pipeline.Typesetting.Paging;

namespace Pipeline.Typesetting.Tests;

public class PageLoopTests
{
    [Fact]
    public void Pages_are_made_again_until_the_range_printed_is_right()
    {
        var guesses = new List<int>();
        var settled = PageLoop.Settle(
            1,
            last =>
            {
                guesses.Add(last);
                return new Made(5);
            }
        );
        Assert.True(settled.IsStable);
        Assert.Equal([1, 5], guesses);
    }

    [Fact]
    public void A_range_that_never_settles_ends_the_loop_all_the_same()
    {
        var settled = PageLoop.Settle(1, last => new Made(last == 2 ? 3 : 2));
        Assert.False(settled.IsStable);
    }

    private sealed record Made(int Last) : IRound;
}
