using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>Corrects labels of editions and publishers that their words leave no doubt about.</summary>
internal static class ImprintRepair
{
    /// <summary>Collections that references name before an address (MLA Handbook 9, chapter 5), and media of older editions; no publishers.</summary>
    private static readonly SearchValues<string> Collections = SearchValues.Create(
        ["JSTOR", "ProQuest", "EBSCOhost", "Web", "Print", "Crossref", "CrossRef", "PubMed", "Scopus"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> Unpublished = SearchValues.Create(
        [
            "unpublished",
            "tidak diterbitkan",
            "tidak dipublikasikan",
            "belum diterbitkan",
            "inédit",
            "inédita",
            "inédito",
            "no publicada",
            "no publicado",
            "não publicada",
            "não publicado",
            "unveröffentlicht",
            "ongepubliceerd",
            "non publié",
            "non publiée",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Directed = SearchValues.Create(
        ["Directed", "Dirigida", "Dirigido", "Disutradarai", "Réalisé", "Regie"],
        StringComparison.Ordinal
    );

    /// <summary>What is said of articles printed beside the one that cites them, or not printed yet (APA 7).</summary>
    private static readonly SearchValues<string> ThisIssue = SearchValues.Create(
        [
            "advance online publication",
            "online first",
            "this issue",
            "this volume",
            "terbitan ini",
            "edisi ini",
            "keluaran ini",
            "este número",
            "ce numéro",
            "dieses Heft",
            "dit nummer",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (IsOrdinalOfEdition(text, labelled, at))
                labelled.Labels[at] = TokenLabel.Edition;
            else if (IsLastWordOfTitle(text, labelled, at))
                labelled.Labels[at] = labelled.Labels[at - 1];
            else if (IsCollection(text, labelled, at))
                EndAt(labelled, at);
            else if (IsNumberOfEdition(labelled, at))
                labelled.Labels.AsSpan(at - 1, 2).Fill(TokenLabel.Edition);
            else if (IsNumberBeforeEdition(text, labelled, at))
                labelled.Labels.AsSpan(at, 3).Fill(TokenLabel.Edition);
            else if (IsShortPublisher(labelled, at))
                labelled.Labels[at] = TokenLabel.PublisherName;
            else if (IsCountry(labelled, at))
                labelled.Labels[at - 1] = TokenLabel.PublisherLoc;
            else if (IsCatalogueWord(text, labelled, at) is { } number)
                labelled.Labels.AsSpan(at, number - at).Fill(TokenLabel.ReportNumber);
            else if (DirectorEnd(text, labelled, at) is { } director)
                labelled.Labels.AsSpan(at, director - at).Fill(TokenLabel.AfterSource);
            else if (IsReportWord(text, labelled, at))
                MarkReport(labelled, at);
            else if (IsState(text, labelled, at))
                JoinState(labelled, at);
            else if (UnpublishedEnd(text, labelled, at) is { } end)
                labelled.Labels.AsSpan(at, end - at).Fill(TokenLabel.AfterImprint);
        }
    }

    /// <summary>"Edisi ketiga": the number behind the word.</summary>
    private static bool IsOrdinalOfEdition(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] >= TokenLabel.AtStart
        && labelled.Labels[at - 1] == TokenLabel.Edition
        && labelled.Tokens[at].IsWord
        && text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.Ordinal);

    /// <summary>"Cet. 5": the number behind the abbreviated word is no volume.</summary>
    private static bool IsNumberOfEdition(LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] == TokenLabel.Volume
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && labelled.Labels[at - 2] == TokenLabel.Edition;

    /// <summary>One word that ends the reference and no sign parts from the title publishes nothing.</summary>
    private static bool IsLastWordOfTitle(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.PublisherName
        && labelled.Labels[at - 1] is TokenLabel.Title or TokenLabel.Source
        && labelled.Tokens[at - 1].IsWord
        && labelled.Tokens[at].Shape == TokenShape.Capitalised
        && labelled.Tokens.Skip(at + 1).All(token => token.Shape == TokenShape.Stop)
        && text.IsItalic(labelled.Tokens[at].Start) == text.IsItalic(labelled.Tokens[at - 1].Start)
        && !text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.Publisher);

    /// <summary>"20. ed." behind a stop (ABNT NBR 6023, 8.3), before place and publisher.</summary>
    private static bool IsNumberBeforeEdition(ReferenceText text, LabelledTokens labelled, int at) =>
        at + 3 < labelled.Labels.Length
        && labelled.Tokens[at].Shape is TokenShape.Digit or TokenShape.TwoDigits
        && labelled.Labels[at] != TokenLabel.Edition
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && labelled.Tokens[at + 1].Shape == TokenShape.Stop
        && text.Slice(labelled.Tokens[at + 2]) is "ed"
        && labelled.Tokens[at + 3].Shape == TokenShape.Stop
        && !labelled.Labels.Contains(TokenLabel.Edition);

    /// <summary>"Jakarta: BP2MI; 2023": an acronym with a figure between place and year is no page.</summary>
    private static bool IsShortPublisher(LabelledTokens labelled, int at) =>
        at > 1
        && at + 2 < labelled.Labels.Length
        && labelled.Tokens[at].Shape is TokenShape.LettersAndDigits or TokenShape.Capitals
        && labelled.Tokens[at - 1].Shape == TokenShape.Colon
        && labelled.Labels[at - 2] == TokenLabel.PublisherLoc
        && labelled.Tokens[at + 1].Shape is TokenShape.Semicolon or TokenShape.Comma
        && labelled.Labels[at + 2] == TokenLabel.Year
        && !labelled.Labels.Contains(TokenLabel.PublisherName);

    /// <summary>"Busan, South Korea: …": place and country are one place.</summary>
    private static bool IsCountry(LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] == TokenLabel.PublisherLoc
        && labelled.Labels[at - 1] >= TokenLabel.AtStart
        && labelled.Tokens[at - 1].Shape == TokenShape.Comma
        && labelled.Labels[at - 2] == TokenLabel.PublisherLoc;

    /// <summary>"Rep. 2023/4", "Tech. Rep. 12": the abbreviated word before the number of a report is no source.</summary>
    private static bool IsReportWord(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] == TokenLabel.ReportNumber
        && labelled.Tokens[at].Shape is not (TokenShape.Capitalised or TokenShape.Lower)
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && labelled.Labels[at - 2] is TokenLabel.Source or TokenLabel.PublisherName
        && text.Slice(labelled.Tokens[at - 2]) is "Rep" or "rep";

    /// <summary>"cat. no. 3412.0": the number of a publication of a bureau of statistics, up to its last figure.</summary>
    private static int? IsCatalogueWord(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (
            text.Slice(labelled.Tokens[at]) is not "cat"
            || at + 4 >= labelled.Tokens.Count
            || labelled.Tokens[at + 1].Shape != TokenShape.Stop
            || text.Slice(labelled.Tokens[at + 2]) is not "no"
        )
            return null;
        var end = at + 4;
        while (
            end < labelled.Tokens.Count
            && (
                labelled.Tokens[end].IsNumber
                || (
                    labelled.Tokens[end].Shape == TokenShape.Stop
                    && end + 1 < labelled.Tokens.Count
                    && labelled.Tokens[end + 1].IsNumber
                    && labelled.Tokens[end].End == labelled.Tokens[end + 1].Start
                )
            )
        )
            end++;
        if (end == at + 4)
            return null;
        if (labelled.Labels[at - 1] == TokenLabel.Source && labelled.Tokens[at - 1].Shape == TokenShape.Comma)
            labelled.Labels[at - 1] = TokenLabel.AfterSource;
        return end;
    }

    /// <summary>"Directed by Joshua Oppenheimer, Final Cut for Real": the director is not the company.</summary>
    private static int? DirectorEnd(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (
            labelled.Labels[at] != TokenLabel.PublisherName
            || labelled.Labels[at - 1] == TokenLabel.PublisherName
            || !Directed.Contains(text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length))
        )
            return null;
        var comma = labelled.Tokens.FindIndex(at, token => token.Shape == TokenShape.Comma);
        return comma > at && comma + 1 < labelled.Labels.Length && labelled.Labels[comma + 1] == TokenLabel.PublisherName
            ? comma + 1
            : null;
    }

    private static void MarkReport(LabelledTokens labelled, int number)
    {
        var start = number - 2;
        if (
            start > 1
            && labelled.Tokens[start - 1].Shape == TokenShape.Stop
            && labelled.Labels[start - 2] == labelled.Labels[start]
            && labelled.Tokens[start - 2].Length <= 5
        )
            start -= 2;
        labelled.Labels.AsSpan(start, number - start).Fill(TokenLabel.ReportNumber);
    }

    /// <summary>"Durham, NC": two letters behind a place that was not read.</summary>
    private static bool IsState(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && labelled.Labels[at] == TokenLabel.PublisherLoc
        && labelled.Tokens[at] is { Length: 2, Shape: TokenShape.Capitals }
        && labelled.Tokens[at - 1].Shape == TokenShape.Comma
        && labelled.Labels[at - 2] >= TokenLabel.AtStart
        && labelled.Tokens[at - 2].Shape == TokenShape.Capitalised
        && text.Plain[labelled.Tokens[at - 2].Start - 1] == ' ';

    private static void JoinState(LabelledTokens labelled, int at)
    {
        var start = at - 2;
        while (start > 1 && labelled.Labels[start - 1] >= TokenLabel.AtStart && labelled.Tokens[start - 1].Shape == TokenShape.Capitalised)
            start--;
        labelled.Labels.AsSpan(start, at - start).Fill(TokenLabel.PublisherLoc);
    }

    /// <summary>"…, Universitas Mataram, tidak diterbitkan": the end of words that say that a work is not published, behind who holds it, or that it stands in the same issue.</summary>
    private static int? UnpublishedEnd(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (
            labelled.Labels[at] is not (TokenLabel.Source or TokenLabel.PublisherName or TokenLabel.PublisherLoc)
            || labelled.Tokens[at - 1].Shape is not (TokenShape.Comma or TokenShape.Stop or TokenShape.Opening)
        )
            return null;
        var end = at + 1;
        while (end < labelled.Labels.Length && labelled.Labels[end] == labelled.Labels[at])
            end++;
        var words = text.Plain[labelled.Tokens[at].Start..labelled.Tokens[end - 1].End].TrimEnd('.');
        if (ThisIssue.Contains(words))
            return end;
        return Unpublished.Contains(words) && labelled.Labels.AsSpan(0, at).ContainsAny(TokenLabel.PublisherName, TokenLabel.Degree)
            ? end
            : null;
    }

    private static bool IsCollection(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.PublisherName
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.PublisherName)
        && Collections.Contains(text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length));

    /// <summary>The day behind it is when it was read.</summary>
    private static void EndAt(LabelledTokens labelled, int at) => labelled.Labels.AsSpan(at).Fill(TokenLabel.AfterImprint);
}
