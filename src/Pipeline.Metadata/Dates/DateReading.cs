using Pipeline.Vocabulary;

namespace Pipeline.Metadata.Dates;

/// <summary>What a printed date can mean; both readings are null where it is no date of the calendar.</summary>
/// <param name="DayFirst">Read as day, month, year, or in the one way it allows.</param>
/// <param name="MonthFirst">Read as month, day, year, where that is a different date.</param>
/// <param name="IsOrderTold">The figures themselves show that the month stands first or second ("25/12/2025").</param>
internal readonly record struct DateReading(PartialDate? DayFirst, PartialDate? MonthFirst = null, bool IsOrderTold = false)
{
    public bool IsAmbiguous => DayFirst is not null && MonthFirst is not null;

    /// <summary>The one date it means, or null.</summary>
    public PartialDate? Certain => IsAmbiguous ? null : DayFirst ?? MonthFirst;

    /// <summary>Shows by its own figures that its writer puts the day first.</summary>
    public bool ShowsDayFirst => IsOrderTold && DayFirst is not null;

    /// <summary>Shows by its own figures that its writer puts the month first.</summary>
    public bool ShowsMonthFirst => IsOrderTold && MonthFirst is not null;
}
