using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>Draws the numbers of findings in the margin beside their lines, and light rules under their words.</summary>
internal sealed class MarginMarks(Workshop shop, ProofMargins margins)
{
    private const double Apart = 2;
    private const double RuleDepth = 2;
    private const double RuleThickness = 0.6;

    /// <summary>Rules under the words, to be painted before them.</summary>
    /// <param name="placed">What stands on the page.</param>
    public void DrawRules(PageCanvas canvas, IEnumerable<FindingPlace> placed, int page)
    {
        foreach (var place in placed)
        {
            var colour = shop.Design.Proof.ColourOf(place.Numbered);
            foreach (var line in place.Words.Where(spot => spot.Page == page).GroupBy(spot => spot.Baseline))
            {
                var left = line.Min(spot => spot.X);
                new RuleShape(line.Max(spot => spot.X + spot.Width) - left, RuleThickness, colour).Draw(canvas, left, line.Key + RuleDepth);
            }
        }
    }

    /// <summary>
    /// Numbers in a row beside their line; those that find no room there go on below. Each is a comment too, which readers of
    /// PDF open beside the page.
    /// </summary>
    public void DrawNumbers(PageCanvas canvas, IEnumerable<FindingPlace> placed, Page page)
    {
        var (away, y, bottom, baseline) = (0.0, 0.0, 0.0, double.NaN);
        foreach (var place in placed.OrderBy(place => place.Start.Baseline).ThenBy(place => place.Numbered.Number))
        {
            var badge = new Badge(shop, place.Numbered, place.Tag);
            var isSameLine = place.Start.Baseline - baseline < badge.Height;
            if (!isSameLine)
                (away, baseline, y) = (0, place.Start.Baseline, Math.Max(place.Start.Baseline - badge.Height + RuleDepth, bottom + Apart));
            else if (away + badge.Width > margins.FindingRoom)
                (away, y) = (0, bottom + Apart);
            var x = margins.FindingLeft(page, away, badge.Width);
            badge.Draw(canvas, x, y);
            canvas.Add(
                new CommentArea(
                    new(x),
                    new(y),
                    new(badge.Width),
                    new(badge.Height),
                    $"{place.Numbered.Mark}: {Wording.Of(place.Numbered.Finding)}",
                    place.Tag
                )
            );
            away += badge.Width + Apart;
            bottom = y + badge.Height;
        }
    }
}
