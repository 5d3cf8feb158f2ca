using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>Questions about the inlines of a published article.</summary>
internal static class InlineText
{
    /// <summary>The words a reader sees, notes aside.</summary>
    public static string Plain(this IEnumerable<Inline> inlines) =>
        string.Concat(
            inlines.Select(inline =>
                inline switch
                {
                    Text text => text.Value,
                    Emphasis emphasis => emphasis.Content.Plain(),
                    _ => string.Empty,
                }
            )
        );

    /// <summary>The same inlines with every text replaced.</summary>
    public static IReadOnlyList<Inline> MapText(this IEnumerable<Inline> inlines, Func<string, string> map) =>
        [
            .. inlines.Select(inline =>
                inline switch
                {
                    Text text => new Text(map(text.Value)),
                    Emphasis emphasis => emphasis with { Content = emphasis.Content.MapText(map) },
                    _ => inline,
                }
            ),
        ];

    /// <summary>Ids of the notes that the inlines call, in order.</summary>
    public static IEnumerable<string> NoteIds(this IEnumerable<Inline> inlines) =>
        inlines.SelectMany(inline =>
            inline switch
            {
                Call { Name: "fn", Argument: { } id } => [id],
                Emphasis emphasis => emphasis.Content.NoteIds(),
                _ => [],
            }
        );
}
