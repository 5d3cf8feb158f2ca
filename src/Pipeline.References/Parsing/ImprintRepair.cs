using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels of editions and publishers that their words leave no doubt about.</summary>
internal static class ImprintRepair
{
    /// <summary>Collections that references name before an address (MLA Handbook 9, chapter 5), and media of older editions; no publishers.</summary>
    private static readonly SearchValues<string> Collections = SearchValues.Create(["JSTOR", "ProQuest", "EBSCOhost", "Web", "Print"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Unpublished = SearchValues.Create(
        ["unpublished", "tidak diterbitkan", "tidak dipublikasikan", "belum diterbitkan", "inédit", "inédita", "inédito", "no publicada", "no publicado", "não publicada", "não publicado", "unveröffentlicht", "ongepubliceerd", "non publié", "non publiée"], StringComparison.OrdinalIgnoreCase);

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (IsOrdinalOfEdition(text, labelled, at)) labelled.Labels[at] = TokenLabel.Edition;
            else if (IsCollection(text, labelled, at)) EndAt(labelled, at);
            else if (UnpublishedEnd(text, labelled, at) is { } end) labelled.Labels.AsSpan(at, end - at).Fill(TokenLabel.AfterImprint);
        }
    }

    /// <summary>"Edisi ketiga": the number behind the word.</summary>
    private static bool IsOrdinalOfEdition(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] >= TokenLabel.AtStart && labelled.Labels[at - 1] == TokenLabel.Edition && labelled.Tokens[at].IsWord
        && WordClasses.Of(text.Plain.AsSpan(labelled.Tokens[at].Start, labelled.Tokens[at].Length)).HasFlag(WordClass.Ordinal);

    /// <summary>"…, Universitas Mataram, tidak diterbitkan": the end of words that say that a work is not published, behind who holds it.</summary>
    private static int? UnpublishedEnd(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (labelled.Labels[at] is not (TokenLabel.Source or TokenLabel.PublisherName or TokenLabel.PublisherLoc) || labelled.Tokens[at - 1].Shape is not (TokenShape.Comma or TokenShape.Stop or TokenShape.Opening)) return null;
        if (!labelled.Labels.AsSpan(0, at).ContainsAny(TokenLabel.PublisherName, TokenLabel.Degree)) return null;
        var end = at + 1;
        while (end < labelled.Labels.Length && labelled.Labels[end] == labelled.Labels[at]) end++;
        return Unpublished.Contains(text.Plain[labelled.Tokens[at].Start..labelled.Tokens[end - 1].End]) ? end : null;
    }

    private static bool IsCollection(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.PublisherName && labelled.Tokens[at - 1].Shape == TokenShape.Stop && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.PublisherName)
        && Collections.Contains(text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length));

    /// <summary>The day behind it is when it was read.</summary>
    private static void EndAt(LabelledTokens labelled, int at) => labelled.Labels.AsSpan(at).Fill(TokenLabel.AfterImprint);
}
