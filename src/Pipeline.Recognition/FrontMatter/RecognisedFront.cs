using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What the front matter holds.</summary>
/// <param name="Meta">As printed.</param>
/// <param name="Statements">Statements that belong after the text: funding, interests, thanks.</param>
/// <param name="Text">Passages that belong to no part of the front matter and so begin the text.</param>
/// <param name="Thanks">Sentences of thanks in notes about the authors.</param>
/// <param name="IsSigned">The signature under the text names the authors.</param>
internal sealed record RecognisedFront(
    ArticleMeta Meta,
    IReadOnlyList<LabelledStatement> Statements,
    IReadOnlyList<Line> Text,
    IReadOnlyList<Line> Thanks,
    bool IsSigned
);
