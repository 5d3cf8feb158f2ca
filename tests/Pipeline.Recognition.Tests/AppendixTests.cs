using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Appendices have what they are called by as their label.</summary>
public sealed class AppendixTests
{
    private static Paper Text(string mention) =>
        Paper
            .WithFront()
            .Heading("Introduction")
            .P($"{Paper.Prose()} The guide is given below (see {mention}).")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.");

    [Theory]
    [InlineData("Appendix A. Interview guide", "Appendix A", "Interview guide")]
    [InlineData("Annex II – Interview guide", "Annex II", "Interview guide")]
    [InlineData("LAMPIRAN 1: Pedoman wawancara", "Lampiran 1", "Pedoman wawancara")]
    [InlineData("Appendix: Interview guide", "Appendix", "Interview guide")]
    public void The_name_of_an_appendix_is_parted_from_its_title(string heading, string label, string title)
    {
        var article = Text(label).Heading(heading).P(Paper.Prose()).Article();
        var appendix = Assert.Single(article.Back.Sections);
        Assert.Equal((label, title, true), (appendix.Label, appendix.Title.PlainText(), appendix.IsAppendix));
        Assert.Contains(
            article.InlineRuns().SelectMany(run => run.Content).OfType<Xref>(),
            xref => xref.Type == XrefType.App && xref.TargetId == appendix.Id
        );
    }

    [Fact]
    public void A_part_of_an_appendix_stands_in_it_however_alike_their_headings_are()
    {
        var article = Text("Appendix A")
            .P("**Appendix A**")
            .P("**Appendix A.1. Interview guide**")
            .P(Paper.Prose())
            .P("**Appendix A.2. Letters**")
            .P(Paper.Prose("the letters"))
            .Article();
        var appendix = Assert.Single(article.Back.Sections);
        Assert.Equal(["Appendix A.1", "Appendix A.2"], appendix.Sections.Select(part => part.Label));
        Assert.Equal(["Interview guide", "Letters"], appendix.Sections.Select(part => part.Title.PlainText()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_title_may_stand_on_the_next_line(bool isBold)
    {
        var paper = Text("Appendix A")
            .P("APPENDIX A", bold: true, centred: true)
            .P("Interview guide", bold: isBold, centred: true)
            .P(Paper.Prose());
        var appendix = Assert.Single(
            paper
                .P("APPENDIX B", bold: true, centred: true)
                .P("Letters", bold: isBold, centred: true)
                .P(Paper.Prose("the letters"))
                .Article()
                .Back.Sections.Take(1)
        );
        Assert.Equal(("Appendix A", "Interview guide"), (appendix.Label, appendix.Title.PlainText()));
        Assert.Empty(appendix.Sections);
    }

    [Fact]
    public void An_appendix_without_a_title_keeps_its_name_for_one()
    {
        var appendix = Assert.Single(Text("Appendix").Heading("Appendix").P(Paper.Prose()).Article().Back.Sections);
        Assert.Equal((null, "Appendix"), (appendix.Label, appendix.Title.PlainText()));
    }

    [Fact]
    public void Several_headings_below_it_are_its_parts()
    {
        var appendix = Assert.Single(
            Text("Appendix")
                .Heading("Appendix")
                .Heading("Questions", 2)
                .P(Paper.Prose())
                .Heading("Places", 2)
                .P(Paper.Prose())
                .Article()
                .Back.Sections
        );
        Assert.Equal((null, 2), (appendix.Label, appendix.Sections.Count));
    }
}
