using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Tests;

public class HistoryTests
{
    [Fact]
    public void An_ambiguous_date_follows_the_order_its_siblings_show()
    {
        Assert.Equal(new(2026, 1, 2), Accepted((HistoryEvent.Received, "12/25/2025"), (HistoryEvent.Accepted, "01/02/2026")));
        Assert.Equal(new(2026, 2, 1), Accepted((HistoryEvent.Received, "25/12/2025"), (HistoryEvent.Accepted, "01/02/2026")));
    }

    [Fact]
    public void Without_a_telling_sibling_the_order_of_events_decides() =>
        Assert.Equal(
            new(2026, 1, 5),
            Accepted((HistoryEvent.Received, "2025-11-01"), (HistoryEvent.Revised, "2025-12-20"), (HistoryEvent.Accepted, "01/05/2026"))
        );

    [Fact]
    public void Where_nothing_tells_the_day_stands_first() =>
        Assert.Equal(new(2025, 3, 9), Accepted((HistoryEvent.Accepted, "09/03/2025")));

    [Fact]
    public void An_event_after_publication_is_an_error_at_that_event()
    {
        var finding = Assert.Single(Findings((HistoryEvent.Accepted, "2026-04-01")), finding => finding.Code == "META033");

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("1 April 2026", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_within_the_month_of_publication_is_in_order() =>
        Assert.DoesNotContain(Findings((HistoryEvent.Accepted, "2026-03-09")), finding => finding.Code == "META033");

    [Fact]
    public void The_more_exact_of_two_agreeing_publication_dates_is_taken()
    {
        var article = Given.Dates((HistoryEvent.Published, "15 March 2026"));

        Assert.Equal(new(2026, 3, 15), MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Published);
    }

    [Fact]
    public void A_date_in_article_yaml_replaces_the_printed_one()
    {
        var context = Given.Settings(settings =>
            settings with
            {
                History = [new(HistoryEvent.Received, "2025-10-01", new(2025, 10, 1), Given.Place)],
            }
        );

        var result = MetadataNormaliser.Normalise(
            Given.Dates((HistoryEvent.Received, "31/02/2025"), (HistoryEvent.Accepted, "2025-12-01")),
            context
        );
        Assert.Equal([new(2025, 10, 1), new(2025, 12, 1)], result.Value.Meta.History.Select(date => date.Date!.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
    }

    private static PartialDate? Accepted(params (HistoryEvent, string)[] dates) =>
        MetadataNormaliser
            .Normalise(Given.Dates(dates), Given.Context)
            .Value.Meta.History.Single(date => date.Event == HistoryEvent.Accepted)
            .Date;

    private static Seq<Diagnostic> Findings(params (HistoryEvent, string)[] dates) =>
        MetadataNormaliser.Normalise(Given.Dates(dates), Given.Context).Diagnostics;

    [Fact]
    public void A_date_of_publication_that_could_be_read_in_two_ways_is_that_of_the_article()
    {
        var context = Given.Context with { Issue = Given.Context.Issue with { Date = null } };
        var article = Given.Dates((HistoryEvent.Accepted, "30/04/2026"), (HistoryEvent.Published, "01/07/2026"));

        Assert.Equal(new(2026, 7, 1), MetadataNormaliser.Normalise(article, context).Value.Meta.Published);
    }
}
