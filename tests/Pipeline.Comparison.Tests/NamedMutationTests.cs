namespace Pipeline.Comparison.Tests;

/// <summary>Each change is told under its name and at its place, and nothing else is.</summary>
public sealed class NamedMutationTests
{
    public static TheoryData<string> Names => new(Mutations.All.Select(mutation => mutation.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_told_by_its_name_and_nothing_else_is(string name)
    {
        var mutation = Mutations.All.Single(mutation => mutation.Name == name);

        var changes = Samples.Compare(Samples.Article, mutation.Apply(Samples.Article));

        var told = string.Join('\n', changes.Select(change => $"{change.Kind} {change.Subject} {change.Message}"));
        Assert.True(changes.Count == mutation.Told.Length, told);
        foreach (var (change, expected) in changes.Zip(mutation.Told))
        {
            Assert.True(
                (change.Kind, change.Subject) == (expected.Kind, expected.Subject)
                    && change.Message.Contains(expected.Sentence, StringComparison.Ordinal),
                $"{expected}\n{told}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_other_way_round_what_was_added_is_removed(string name)
    {
        var mutant = Mutations.All.Single(mutation => mutation.Name == name).Apply(Samples.Article);

        var there = Samples.Compare(Samples.Article, mutant).Select(change => change.Kind).Order();
        var back = Samples.Compare(mutant, Samples.Article).Select(change => Reversed(change.Kind)).Order();

        Assert.Equal(there, back);
    }

    [Theory]
    [InlineData("<collab>Sea Watch<contrib-group><contrib><name><surname>Ali</surname></name></contrib></contrib-group></collab>")]
    [InlineData("<collab-name>Sea Watch</collab-name>")]
    [InlineData(
        "<collab-wrap><collab-name>Sea Watch</collab-name><contrib-group><contrib><name><surname>Ali</surname></name></contrib></contrib-group></collab-wrap>"
    )]
    [InlineData(
        "<collab-name-alternatives><collab-name>Sea Watch</collab-name><collab-name>Pengamat Laut</collab-name></collab-name-alternatives>"
    )]
    public void A_group_is_named_by_its_own_name(string group)
    {
        var signed = Samples.Article.Replace(
            "<name name-style=\"given-only\"><given-names>Sukarsih</given-names></name>",
            group,
            StringComparison.Ordinal
        );
        var changed = signed.Replace(
            $"{group}\n          <xref ref-type=\"aff\" rid=\"aff1\">1</xref>",
            $"{group}\n          <xref ref-type=\"aff\" rid=\"aff2\">2</xref>",
            StringComparison.Ordinal
        );
        var changes = Samples.Compare(signed, changed);
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Contains("author 3 (Sea Watch)", change.Place, StringComparison.Ordinal));
    }

    private static ChangeKind Reversed(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => ChangeKind.Removed,
            ChangeKind.Removed => ChangeKind.Added,
            _ => kind,
        };
}
