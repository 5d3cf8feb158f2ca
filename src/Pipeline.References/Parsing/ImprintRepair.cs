using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels of editions and publishers that their words leave no doubt about.</summary>
internal static class ImprintRepair
{
    /// <summary>Collections that references name before an address (MLA Handbook 9, chapter 5), and media of older editions; no publishers.</summary>
    private static readonly SearchValues<string> Collections = SearchValues.Create(["JSTOR", "ProQuest", "EBSCOhost", "Web", "Print"], StringComparison.Ordinal);

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (IsOrdinalOfEdition(text, labelled, at)) labelled.Labels[at] = TokenLabel.Edition;
            else if (IsCollection(text, labelled, at)) EndAt(labelled, at);
        }
    }

    /// <summary>"Edisi ketiga": the number behind the word.</summary>
    private static bool IsOrdinalOfEdition(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] >= TokenLabel.AtStart && labelled.Labels[at - 1] == TokenLabel.Edition && labelled.Tokens[at].IsWord
        && WordClasses.Of(text.Plain.AsSpan(labelled.Tokens[at].Start, labelled.Tokens[at].Length)).HasFlag(WordClass.Ordinal);

    private static bool IsCollection(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.PublisherName && labelled.Tokens[at - 1].Shape == TokenShape.Stop && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.PublisherName)
        && Collections.Contains(text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length));

    /// <summary>The day behind it is when it was read.</summary>
    private static void EndAt(LabelledTokens labelled, int at) => labelled.Labels.AsSpan(at).Fill(TokenLabel.AfterImprint);
}
