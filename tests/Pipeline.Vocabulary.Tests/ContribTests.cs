using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public class ContribTests
{
    private static readonly Contrib Printed = new("Siti  RAHMA", SourceRef.None);

    [Fact]
    public void A_person_is_shown_in_the_natural_order() =>
        Assert.Equal("Siti Rahma", (Printed with { Name = new("Siti", "Rahma") }).Display);

    [Fact]
    public void One_whose_name_is_not_parted_or_has_no_part_to_show_is_shown_as_printed() =>
        Assert.Equal(
            ["Siti  RAHMA", "Siti  RAHMA", "Siti  RAHMA"],
            [Printed.Display, (Printed with { Name = new(null, null, "Dr.") }).Display, (Printed with { Name = new("", null) }).Printed]
        );

    [Fact]
    public void An_organisation_is_shown_by_its_name() =>
        Assert.Equal("The Editors", (Printed with { Collab = "The Editors", Name = new("Siti", "Rahma") }).Printed);

    [Fact]
    public void The_name_in_its_own_script_stands_under_the_title_alone()
    {
        var contrib = Printed with { Name = new("Minghua", "Li") { Native = "李明华" } };
        Assert.Equal(("Minghua Li", "Minghua Li (李明华)"), (contrib.Display, contrib.Printed));
    }
}
