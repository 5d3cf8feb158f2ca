using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Sentences about an author, as a note and as the line they were read from.</summary>
internal sealed record LifeOfAuthor(AuthorNote Note, Line Line)
{
    /// <summary>The line without how to reach the author at its end.</summary>
    public Line BeforeContact =>
        ContactPatterns.AnnouncedEmail().Match(Line.Text) is { Success: true } contact ? Line.Slice(0, contact.Index) : Line;
}
