namespace Pipeline.Vocabulary.Tests;

public class SeqTests
{
    [Fact]
    public void Lists_with_equal_elements_are_equal()
    {
        Seq<string> one = ["a", "b"];
        Seq<string> two = ["a", "b"];

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, ["b", "a"]);
    }

    [Fact]
    public void A_list_can_be_matched_by_pattern()
    {
        Seq<int> list = [1, 2, 3];

        Assert.True(list is [1, .. { Count: 2 }]);
    }
}
