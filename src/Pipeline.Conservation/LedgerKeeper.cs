using Pipeline.Conservation.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Conservation;

/// <summary>
/// The conserve stage: proves that nothing of a manuscript was lost. It trusts no stage. The reader's list says what the
/// package holds; the article is searched for it, its XML and its pages for what the article holds; what is not found must
/// be told by a finding.
/// </summary>
public static class LedgerKeeper
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => LedgerRules.All;

    /// <summary>The ledger, with an error for everything that is in no account.</summary>
    /// <param name="manuscript">As read.</param>
    /// <param name="article">As published.</param>
    /// <param name="findings">Of all stages before.</param>
    /// <param name="rules">Their rules.</param>
    /// <param name="jats">The article's XML.</param>
    /// <param name="pages">The typeset article, or null where it was not typeset.</param>
    public static StageResult<Ledger> Balance(
        Manuscript manuscript,
        Article article,
        Seq<Diagnostic> findings,
        Seq<Rule> rules,
        byte[] jats,
        TypesetDocument? pages
    )
    {
        var told = new FindingAccounts(findings, rules);
        var texts = TextAccounts.Of(manuscript, article);
        List<Diagnostic> lost = [.. ClaimTold(texts, told), .. ClaimBlank(texts)];
        var entries = texts.Entries();
        var walked = new WalkedArticle(article);
        var items = Items(manuscript.Items, texts, new ItemAccounts(manuscript, walked, texts, told), lost);
        List<Diagnostic> unprinted =
        [
            .. MissingInJats(walked, texts.Running, jats),
            .. pages is null ? [] : new PageCheck(pages).Missing(walked),
        ];
        return StageResult.Of(new Ledger([.. entries, .. items], unprinted.Count), lost.Concat(unprinted));
    }

    /// <summary>Accounts for the words that findings speak of; the others are lost.</summary>
    private static IEnumerable<Diagnostic> ClaimTold(TextAccounts texts, FindingAccounts told)
    {
        foreach (var open in texts.Open().ToList())
        {
            if (told.OfWords(open.Source, open.Words) is { } account)
                open.Claim(account);
            else
                yield return TextUnaccounted.At(open.Source, open.Words);
        }
    }

    private static IEnumerable<Diagnostic> ClaimBlank(TextAccounts texts)
    {
        var blank = texts.Blank().ToList();
        foreach (var place in blank)
            texts.Claim(place, new(AccountKind.LeftOut, BlankText.Rule.Code));
        if (blank.Count > 0)
            yield return BlankText.At(blank[0], blank.Count);
    }

    private static List<LedgerEntry> Items(Seq<PackageItem> items, TextAccounts texts, ItemAccounts accounts, List<Diagnostic> lost)
    {
        var entries = new List<LedgerEntry>();
        var marks = new List<SourceRef>();
        foreach (var item in items)
        {
            if (item is { Kind: ItemKind.Text, Fate: ItemFate.Kept } && texts.Holds(item.Source, item.Text))
                continue;
            var account = item is { Kind: ItemKind.Text, Fate: ItemFate.Kept } ? Account.Missing : accounts.Of(item);
            if (account is null)
                marks.Add(item.Source);
            if (account?.Kind == AccountKind.Missing)
                lost.Add(ItemUnaccounted.At(item));
            entries.Add(
                new(
                    item.Kind,
                    item.Source,
                    item.Kind == ItemKind.Text ? item.Text.Length : 1,
                    item.Text,
                    account ?? new(AccountKind.LeftOut, MarkWithoutText.Rule.Code)
                )
            );
        }

        if (marks.Count > 0)
            lost.Add(MarkWithoutText.At(marks[0], marks.Count));
        return entries;
    }

    private static IEnumerable<Diagnostic> MissingInJats(WalkedArticle walked, IReadOnlyList<PrintedText> running, byte[] jats)
    {
        using var written = JatsContent.Of(jats);
        foreach (var printed in running)
            if (!written.Holds(printed.Value))
                yield return NotInJats.At(printed.Source, printed.Value);
        foreach (var field in ArticleFields.Of(walked))
            if (!written.TakeField(field))
                yield return NotInJats.At(field.Source, field.Value);
    }
}
