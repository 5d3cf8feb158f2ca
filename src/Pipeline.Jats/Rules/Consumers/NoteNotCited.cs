using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS125: a numbered note that nothing leads to.</summary>
internal sealed class NoteNotCited()
    : ConsumerRule(
        new(
            "JATS125",
            Severity.Notice,
            "Note without its mark",
            "A note is read from its mark; without one nobody knows what it is about.",
            "House rule: marks and notes match",
            "<fn id=\"fn3\"><label>3</label> without <xref rid=\"fn3\">",
            "<xref ref-type=\"fn\" rid=\"fn3\">3</xref>",
            "Set the mark, or remove the note."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .OwnElements("fn")
            .Where(note =>
                note.Parent?.Name == "fn-group"
                && note.Attribute("fn-type")?.Value is null or "other"
                && JatsArticle.TextOf(note.Element("label")).Any(char.IsAsciiDigit)
            )
            .Where(note => note.Attribute("id") is { } id && !article.CitedIds.Contains(id.Value))
            .Select(note =>
                At(note, $"Nothing leads to the note “{JatsArticle.TextOf(note.Element("label"))}”.", JatsArticle.TextOf(note))
            );
}
