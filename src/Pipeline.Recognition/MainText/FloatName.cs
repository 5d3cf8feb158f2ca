using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>What a text calls a table or figure by.</summary>
/// <param name="IsTable">Null where the word may name either, or nothing that is known.</param>
internal sealed record FloatName(bool? IsTable, string Word, string Number)
{
    public static FloatName Of(string word, string number, LabelIndex labels) =>
        new(KindOf(word, labels) is { } label ? label == Label.Table : FloatWords.IsTable(word), word, number);

    /// <summary>Whether a word names floats.</summary>
    public static bool IsWord(string word, LabelIndex labels) => KindOf(word, labels) is not null || FloatWords.Has(word);

    /// <summary>Whether a caption has the number and names the same kind of thing; the word may be that of another language.</summary>
    public bool Calls(Caption caption) =>
        HasNumber(caption.Number) && (FloatWords.AreSame(caption.Word, Word) || (IsTable is not null && caption.IsTable == IsTable));

    /// <summary>The object it calls: one that is called by its word sooner than another of its kind with the same number.</summary>
    public BodyItem? Among(IEnumerable<BodyItem> items)
    {
        var called = items
            .Where(item => item is { Role: ItemRole.Object, Caption: { Label: not null } caption } && Calls(caption))
            .ToList();
        return called.Find(item => FloatWords.AreSame(item.Caption!.Word, Word)) ?? called.FirstOrDefault();
    }

    private bool HasNumber(string number) =>
        number.Equals(Number, StringComparison.OrdinalIgnoreCase)
        || number.Equals(Mentions.WithoutPanels(Number), StringComparison.OrdinalIgnoreCase);

    private static Label? KindOf(string word, LabelIndex labels) =>
        labels.At(word, 0, Label.Figure, Label.Table) is { } label && label.End == word.Length ? label.Label : null;
}
