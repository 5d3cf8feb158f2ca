namespace Pipeline.Typesetting.Paging;

/// <summary>Pages of an article.</summary>
/// <param name="Cost">How bad they are, in the measure of <see cref="FlowBox.BreakCost"/>.</param>
internal readonly record struct CostedPages(List<PagePlan> Pages, double Cost);
