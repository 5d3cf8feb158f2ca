using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Notes that sentences name by typed numbers.</summary>
public sealed class NoteMentionTests
{
    private static Paper Start() =>
        Paper
            .WithFront()
            .Heading("Introduction")
            .Note("One sentence.", "Halim v Minister [2025] 1 WLR 3.")
            .Note("Two sentences.", "Crawford, Principles (2019) 4.");

    /// <summary>With a note behind the author's name, which is counted in the manuscript and not in the article.</summary>
    private static Paper WithAuthorNote() =>
        new Paper()
            .Title("Routes of Return in the Riau Islands")
            .Note("Siti Rahma", "Lecturer, Universitas Contoh, Batam, Indonesia.")
            .P("**Abstract**")
            .P(Paper.Prose())
            .P("Keywords: return; islands; work")
            .Heading("Introduction")
            .Note("One sentence.", "Halim v Minister [2025] 1 WLR 3.")
            .Note("Two sentences.", "Crawford, Principles (2019) 4.");

    private static IReadOnlyList<string> Mentions(Paper paper) =>
        [
            .. paper
                .Article()
                .InlineRuns()
                .SelectMany(run => run.Content)
                .OfType<Xref>()
                .Where(xref => xref.Type == XrefType.Fn && xref.Content is [Text])
                .Select(xref => $"{xref.TargetId}:{((Text)xref.Content[0]).Value}"),
        ];

    [Theory]
    [InlineData("*Halim* (n 1) [47].")]
    [InlineData("See note 1 above.")]
    [InlineData("Crawford, supra note 1, at 17.")]
    [InlineData("Lihat catatan kaki 1.")]
    [InlineData("Lihat catatan kaki nomor 1.")]
    [InlineData("Siehe Anm. 1.")]
    [InlineData("Véase la nota 1.")]
    [InlineData("Voir note 1 ci-dessus.")]
    [InlineData("Zie noot 1.")]
    [InlineData("It is said above n 1.")]
    public void A_typed_number_leads_to_its_note(string text) => Assert.Equal(["fn1:1"], Mentions(Start().P(text)));

    [Fact]
    public void Several_numbers_lead_to_several_notes() => Assert.Equal(["fn1:1", "fn2:2"], Mentions(Start().P("See notes 1 and 2.")));

    [Theory]
    [InlineData("The sample (n = 2) is small.")]
    [InlineData("It stands in Smith 2010, 45, note 2.")]
    [InlineData("See note 2 in Smith.")]
    [InlineData("They hum note 2 of the scale.")]
    public void A_note_of_another_work_is_none(string text) => Assert.Empty(Mentions(Start().P(text)));

    [Fact]
    public void Numbers_follow_their_notes_where_a_note_about_the_author_was_counted()
    {
        var paper = WithAuthorNote().P("*Halim* (n 2) [47]; see note 3 above.");
        Assert.Equal(["fn1:1", "fn2:2"], Mentions(paper));
        Assert.Equal(2, paper.Findings(NoteReferenceRenumbered.Rule).Count);
    }

    [Fact]
    public void The_name_beside_a_number_tells_that_it_was_right_already()
    {
        var paper = WithAuthorNote().P("*Crawford* (n 2) at 17.");
        Assert.Equal(["fn2:2"], Mentions(paper));
        Assert.Empty(paper.Findings(NoteReferenceRenumbered.Rule));
    }

    [Theory]
    [InlineData("*Verlinde* (n 2) at 17.")]
    [InlineData("See note 1 above.")]
    [InlineData("See note 9 above.")]
    public void What_is_not_certain_is_asked(string text)
    {
        var paper = WithAuthorNote().P(text);
        Assert.Empty(Mentions(paper));
        Assert.Single(paper.Findings(NoteMentionUncertain.Rule));
    }
}
