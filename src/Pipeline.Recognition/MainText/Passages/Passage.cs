using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Neighbouring lines that are together something other than plain paragraphs; the family is closed.</summary>
internal abstract record Passage
{
    /// <summary>All it says, in order.</summary>
    public abstract IEnumerable<Line> Texts { get; }

    private protected static IEnumerable<Line> Optional(Line? line) => line is null ? [] : [line];
}

/// <param name="Attribution">The line that says whose verse it is; or null.</param>
internal sealed record VersePassage(IReadOnlyList<IReadOnlyList<Line>> Stanzas, Line? Attribution) : Passage
{
    public override IEnumerable<Line> Texts => [.. Stanzas.SelectMany(stanza => stanza), .. Optional(Attribution)];
}

internal sealed record EpigraphPassage(IReadOnlyList<Line> Lines, Line? Attribution) : Passage
{
    public override IEnumerable<Line> Texts => [.. Lines, .. Optional(Attribution)];
}

/// <param name="IsText">Whether the turns are the text itself, and no quotation in it.</param>
internal sealed record TalkPassage(IReadOnlyList<NamedText> Turns, bool IsText) : Passage
{
    /// <summary>The line under an extract that says where it is from; or null.</summary>
    public Line? Attribution { get; init; }

    public override IEnumerable<Line> Texts => [.. Turns.SelectMany(turn => turn.Texts), .. Optional(Attribution)];
}

internal sealed record DefinitionPassage(IReadOnlyList<NamedText> Items) : Passage
{
    public override IEnumerable<Line> Texts => Items.SelectMany(item => item.Texts);
}

/// <summary>Examples as linguists number them, each with its lettered sentences.</summary>
internal sealed record ExamplePassage(IReadOnlyList<Example> Examples) : Passage
{
    public override IEnumerable<Line> Texts => Examples.SelectMany(example => example.Texts);
}

/// <summary>A theorem, definition, hypothesis or proof.</summary>
/// <param name="Kind">JATS content-type.</param>
/// <param name="Title">What it is about; null where nothing says so.</param>
internal sealed record StatementPassage(string Kind, Line Label, Line? Title, IReadOnlyList<Line> Lines) : Passage
{
    public override IEnumerable<Line> Texts => [Label, .. Optional(Title), .. Lines];
}

/// <param name="Title">Null where the box has none.</param>
internal sealed record BoxPassage(Line? Title, IReadOnlyList<BodyItem> Items) : Passage
{
    public override IEnumerable<Line> Texts => [.. Optional(Title), .. Items.SelectMany(item => item.Texts)];
}

/// <summary>Words that a name stands before.</summary>
/// <param name="Name">Speaker, with its colon or stop; or the term, without the sign behind it.</param>
/// <param name="Separator">The sign behind a term; empty where there is none.</param>
internal sealed record NamedText(Line Name, string Separator, Line Text)
{
    /// <summary>Paragraphs that go on with it.</summary>
    public IReadOnlyList<Line> Further { get; init; } = [];

    public IEnumerable<Line> Texts => [Name, Text, .. Further];
}

/// <param name="Label">As typed ("(12)").</param>
/// <param name="Text">What stands before the first letter; null where nothing does.</param>
internal sealed record Example(string Label, Line? Text, IReadOnlyList<(TypedMark Mark, Line Text)> Parts, Line Whole)
{
    public IEnumerable<Line> Texts => [.. Text is null ? (IEnumerable<Line>)[] : [Text], .. Parts.Select(part => part.Text)];
}
