using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The titles of an article, as found.</summary>
/// <param name="LastLine">Index of the last line the title takes in the front matter; -1 where there is none.</param>
internal sealed record FoundTitles(Titled Title, Seq<Inline> Subtitle, Seq<Titled> Translated, int LastLine)
{
    public static FoundTitles None { get; } = new(Titled.Empty, [], [], -1);

    /// <summary>The sign behind the title that leads to a note about the article; null where it has none.</summary>
    public string? NoteSign { get; init; }

    /// <summary>A line as a title in that language.</summary>
    public static Titled TitleIn(string language, Line line, RecognitionContext context) =>
        new(language, context.Inlines.Convert(line, ContentKind.Title), line.Source);
}
