using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>Corrects labels of issues and numbers of articles that their signs leave no doubt about.</summary>
internal static class LocatorRepair
{
    private static readonly SearchValues<string> ArticleWords = SearchValues.Create(
        ["article", "artikel", "artículo", "artigo", "art"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>"v" and "t" are initials as well.</summary>
    private const int FewestLettersOfVolume = 3;

    /// <summary>Most tokens between the word for an article and its number ("Art. no. 12").</summary>
    private const int MostBetween = 4;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (IsRangeOfVolumes(text, labelled, at))
                labelled.Labels.AsSpan(at, 3).Fill(TokenLabel.Volume);
            else if (IsTome(text, labelled, at))
                (labelled.Labels[at - 2], labelled.Labels[at - 1], labelled.Labels[at]) = (
                    TokenLabel.AfterSource,
                    TokenLabel.AfterSource,
                    TokenLabel.Volume
                );
            else if (IsIssueAlone(text, labelled, at))
                MarkIssueAlone(labelled, at);
            else if (IsVolumeBetweenStops(text, labelled, at))
                (labelled.Labels[at - 1], labelled.Labels[at]) = (TokenLabel.AfterSource, TokenLabel.Volume);
            else if (IsNumberOfSupplement(text, labelled, at))
                labelled.Labels[at] = TokenLabel.Issue;
            else if (IsIssueBehindVolume(labelled, at))
                labelled.Labels[at] = TokenLabel.Issue;
            else if (IsDoubleIssue(labelled, at))
                labelled.Labels.AsSpan(at, 3).Fill(TokenLabel.Issue);
            else if (IsVolumeBeforeItsWord(text, labelled, at))
                MarkVolume(labelled, at);
            else if (IsIssueBehindYear(labelled, at))
                labelled.Labels[at] = TokenLabel.Issue;
            else if (IsYearedNumber(text, labelled, at))
                labelled.Labels.AsSpan(at, 3).Fill(TokenLabel.Issue);
            else if (IsArXiv(text, labelled, at))
                MarkArXiv(labelled, at);
            else if (IsArticleNumber(labelled, at))
                labelled.Labels[at] = TokenLabel.ElocationId;
            else if (IsArticleWord(text, labelled, at) && NumberBehind(text, labelled, at) is { } number)
                MarkArticle(labelled, at, number);
        }
    }

    /// <summary>"(Vols. 1–4)": numbers behind the word for volumes are no pages.</summary>
    private static bool IsRangeOfVolumes(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1
        && at + 2 < labelled.Labels.Length
        && labelled.Labels[at] is TokenLabel.FirstPage or TokenLabel.Volume
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at + 1].Shape == TokenShape.Dash
        && labelled.Tokens[at + 2].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && Word(text, labelled, at - 2) is "Vols" or "vols";

    /// <summary>", t. 2 :" behind a title in French or Spanish.</summary>
    private static bool IsTome(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && labelled.Labels[at - 2] is not TokenLabel.AfterSource
        && Word(text, labelled, at - 2) is "t"
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && labelled.Tokens[at - 3].Shape == TokenShape.Comma
        && (labelled.Tokens[at].IsNumber || IsRoman(text, labelled.Tokens[at]))
        && labelled.Labels.AsSpan(0, at).ContainsAny(TokenLabel.Source, TokenLabel.Title);

    /// <summary>"Past &amp; Present, no. 50 (February): 3–50": journals that number their issues and have no volumes.</summary>
    private static bool IsIssueAlone(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && labelled.Labels[at] == TokenLabel.Volume
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && Word(text, labelled, at - 2) is "no" or "No" or "núm" or "nr" or "Nr" or "n"
        && labelled.Labels.Contains(TokenLabel.Title)
        && labelled.Labels.Contains(TokenLabel.FirstPage)
        && labelled.Labels.AsSpan().Count(TokenLabel.Volume) == 1
        && !labelled.Labels.AsSpan().ContainsAny(TokenLabel.Series, TokenLabel.PublisherName)
        && !labelled.Tokens.Where((token, index) => labelled.Labels[index] == TokenLabel.Issue && token.IsNumber).Any();

    private static void MarkIssueAlone(LabelledTokens labelled, int number)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
            if (labelled.Labels[at] == TokenLabel.Issue)
                labelled.Labels[at] = labelled.Tokens[at].IsWord && at > number ? TokenLabel.Month : TokenLabel.AfterLocator;
        labelled.Labels[number] = TokenLabel.Issue;
    }

    /// <summary>"Jilid II.", "Juz VII." between stops.</summary>
    private static bool IsVolumeBetweenStops(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] is not (TokenLabel.Volume or TokenLabel.Title)
        && (labelled.Tokens[at].Shape is TokenShape.Digit or TokenShape.TwoDigits || IsRoman(text, labelled.Tokens[at]))
        && labelled.Tokens[at - 1] is { IsWord: true, Length: >= FewestLettersOfVolume } word
        && (text.ClassOf(word).HasFlag(WordClass.Volume) || text.Slice(word).StartsWith("Juz", StringComparison.Ordinal))
        && (at < 2 || labelled.Tokens[at - 2].Shape == TokenShape.Stop)
        && (at + 1 == labelled.Labels.Length || labelled.Tokens[at + 1].Shape == TokenShape.Stop);

    private static bool IsRoman(ReferenceText text, Token token) =>
        token.Shape is TokenShape.Initial or TokenShape.Capitals && !text.Slice(token).ContainsAnyExcept("IVXLC");

    /// <summary>"3 Suppl 1:S12" (Citing Medicine 2, 1): the number goes with the word.</summary>
    private static bool IsNumberOfSupplement(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.Volume
        && labelled.Labels[at - 1] == TokenLabel.Issue
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at - 1].IsWord
        && text.Slice(labelled.Tokens[at - 1]).StartsWith("Suppl", StringComparison.OrdinalIgnoreCase)
        && labelled.Labels.AsSpan(0, at).Contains(TokenLabel.Volume);

    /// <summary>"37(3)": a number in brackets right behind a volume that nothing else was read as.</summary>
    private static bool IsIssueBehindVolume(LabelledTokens labelled, int at) =>
        at > 1
        && at + 1 < labelled.Labels.Length
        && labelled.Labels[at] >= TokenLabel.AtStart
        && labelled.Labels[at - 2] == TokenLabel.Volume
        && !labelled.Labels.Contains(TokenLabel.Issue)
        && labelled.Tokens[at - 1].Shape == TokenShape.Opening
        && labelled.Tokens[at] is { IsNumber: true, Shape: not TokenShape.Year }
        && labelled.Tokens[at + 1].Shape == TokenShape.Closing;

    /// <summary>"14(26-27)": both numbers in the bracket are of issues.</summary>
    private static bool IsDoubleIssue(LabelledTokens labelled, int at) =>
        labelled.Labels[at] is TokenLabel.Issue or TokenLabel.FirstPage
        && at + 3 < labelled.Labels.Length
        && labelled.Labels.AsSpan(0, at).Contains(TokenLabel.Volume)
        && labelled.Tokens[at - 1].Shape == TokenShape.Opening
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at + 1].Shape == TokenShape.Dash
        && labelled.Tokens[at + 2].IsNumber
        && labelled.Tokens[at + 3].Shape == TokenShape.Closing;

    /// <summary>"3. Jg." has the number before the word.</summary>
    private static bool IsVolumeBeforeItsWord(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 3
        && labelled.Labels[at] == TokenLabel.Volume
        && labelled.Tokens[at].IsWord
        && WordClasses.Of(Word(text, labelled, at)).HasFlag(WordClass.Volume)
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && labelled.Tokens[at - 2] is { IsNumber: true, Shape: not TokenShape.Year }
        && labelled.Tokens[at - 3].Shape == TokenShape.Comma;

    private static void MarkVolume(LabelledTokens labelled, int word)
    {
        labelled.Labels[word - 3] = TokenLabel.AfterSource;
        labelled.Labels[word - 2] = TokenLabel.Volume;
        labelled.Labels.AsSpan(word - 1, 2).Fill(TokenLabel.AfterLocator);
    }

    /// <summary>"124 (2011) 3": behind volume and year stands the issue.</summary>
    private static bool IsIssueBehindYear(LabelledTokens labelled, int at) =>
        at > 3
        && labelled.Labels[at] == TokenLabel.Volume
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Closing
        && labelled.Labels[at - 2] == TokenLabel.Year
        && labelled.Labels[at - 4] == TokenLabel.Volume
        && !labelled.Labels.Contains(TokenLabel.Issue);

    /// <summary>"Discussion Paper Series No. 2011-34": what stands behind the word for a number are no pages.</summary>
    private static bool IsYearedNumber(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && at + 2 < labelled.Labels.Length
        && labelled.Labels[at] == TokenLabel.FirstPage
        && labelled.Labels[at + 2] == TokenLabel.LastPage
        && labelled.Tokens[at].Shape == TokenShape.Year
        && labelled.Tokens[at + 1].Shape == TokenShape.Dash
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && labelled.Tokens[at - 2].IsWord
        && WordClasses.Of(Word(text, labelled, at - 2)).HasFlag(WordClass.Issue)
        && !labelled.Labels.Contains(TokenLabel.Issue);

    /// <summary>"arXiv:2203.01234": the number of a preprint.</summary>
    private static bool IsArXiv(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1
        && at + 2 < labelled.Labels.Length
        && labelled.Labels[at] != TokenLabel.ElocationId
        && labelled.Tokens[at].IsNumber
        && labelled.Tokens[at + 1].Shape == TokenShape.Stop
        && labelled.Tokens[at + 2].IsNumber
        && labelled.Tokens[at - 1].Shape == TokenShape.Colon
        && Word(text, labelled, at - 2).Equals("arXiv", StringComparison.OrdinalIgnoreCase);

    private static void MarkArXiv(LabelledTokens labelled, int number)
    {
        labelled.Labels.AsSpan(number, 3).Fill(TokenLabel.ElocationId);
        for (var at = number + 3; at < labelled.Labels.Length; at++)
            if (labelled.Labels[at] is not (TokenLabel.Year or TokenLabel.Month or TokenLabel.Day))
                labelled.Labels[at] = TokenLabel.AfterLocator;
    }

    /// <summary>"8(5):e1001034": letters and figures right behind volume or issue and a colon that nothing else was read as.</summary>
    private static bool IsArticleNumber(LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at] >= TokenLabel.AtStart
        && labelled.Tokens[at].Shape == TokenShape.LettersAndDigits
        && labelled.Tokens[at - 1].Shape == TokenShape.Colon
        && (labelled.Labels[at - 2] == TokenLabel.Volume || (at > 2 && labelled.Labels[at - 3] == TokenLabel.Issue))
        && !labelled.Labels.AsSpan().ContainsAny(TokenLabel.FirstPage, TokenLabel.ElocationId);

    /// <summary>Behind the volume of a journal, and where no pages are read.</summary>
    private static bool IsArticleWord(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels.AsSpan(0, at).Contains(TokenLabel.Volume)
        && !labelled.Labels.Contains(TokenLabel.LastPage)
        && labelled.Tokens[at - 1].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Colon or TokenShape.Closing
        && ArticleWords.Contains(Word(text, labelled, at));

    /// <summary>The number behind the word, with nothing between but "no.", "ID" and signs.</summary>
    private static int? NumberBehind(ReferenceText text, LabelledTokens labelled, int word)
    {
        for (var at = word + 1; at < Math.Min(labelled.Labels.Length, word + 2 + MostBetween); at++)
        {
            if (labelled.Tokens[at].IsNumber)
                return labelled.Tokens[at].Shape == TokenShape.Year ? null : at;
            if (
                labelled.Tokens[at].IsWord
                    ? !Word(text, labelled, at).Equals("ID", StringComparison.OrdinalIgnoreCase)
                        && !WordClasses.Of(Word(text, labelled, at)).HasFlag(WordClass.Issue)
                    : labelled.Tokens[at].Shape is not (TokenShape.Stop or TokenShape.Colon)
            )
                return null;
        }

        return null;
    }

    private static void MarkArticle(LabelledTokens labelled, int word, int number)
    {
        var before = labelled.Labels[word - 1];
        labelled.Labels.AsSpan(word, number - word).Fill(before >= TokenLabel.AtStart ? before : TokenLabels.After(before));
        labelled.Labels[number] = TokenLabel.ElocationId;
    }

    private static string Word(ReferenceText text, LabelledTokens labelled, int at) =>
        text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length);
}
