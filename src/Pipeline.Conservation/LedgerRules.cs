using Pipeline.Conservation.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation;

/// <summary>The rules of this stage in the order of their codes.</summary>
internal static class LedgerRules
{
    public static Seq<Rule> All { get; } =
    [TextUnaccounted.Rule, ItemUnaccounted.Rule, NotInJats.Rule, NotOnPages.Rule, MarkWithoutText.Rule, BlankText.Rule];
}
