using Pipeline.Running;
using Pipeline.Vocabulary;

namespace Pipeline.Tests.Running;

public class WorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_loop_within_a_loop_works_on_no_more_at_once(int jobs)
    {
        var scheduler = Work.AtOnce(jobs);
        var (running, most) = (0, 0);
        var gate = new Lock();

        Seq<int> items = [1, 2, 3, 4];
        var sums = Work.All(items, scheduler, outer => Work.All(items, scheduler, inner => Counted(outer * inner)).Sum());

        Assert.Equal([10, 20, 30, 40], sums);
        Assert.InRange(most, 1, jobs);

        int Counted(int value)
        {
            lock (gate)
                most = Math.Max(most, ++running);
            Thread.Sleep(5);
            lock (gate)
                running--;
            return value;
        }
    }

    [Fact]
    public void Where_the_first_of_two_fails_the_second_has_ended()
    {
        var hasEnded = false;

        Assert.Throws<IOException>(() =>
            Work.Both<int, int>(
                () => throw new IOException(),
                () =>
                {
                    Thread.Sleep(20);
                    hasEnded = true;
                    throw new InvalidOperationException();
                }
            )
        );

        Assert.True(hasEnded);
    }
}
