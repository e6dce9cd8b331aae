using Parley.Linking.Processes;

namespace Parley.Brief.Charts;

/// <summary>The course of a process as a picture: what its status was when, and what happened.</summary>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Latest">Day of the latest article: nothing after it has happened yet.</param>
/// <param name="Bands">The status from day to day, without gaps from the first turn on.</param>
/// <param name="Marks">Rounds, agreements and exchanges by their days.</param>
/// <param name="Outside">Marks of earlier days that are not drawn.</param>
public sealed record Course(DateOnly From, DateOnly To, DateOnly Latest, IReadOnlyList<CourseBand> Bands, IReadOnlyList<CourseMark> Marks, int Outside);

/// <summary>A stretch of days with one status.</summary>
/// <param name="Status">The status.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record CourseBand(ProcessStatus Status, DateOnly From, DateOnly To);

/// <summary>Something that happened or is to happen.</summary>
/// <param name="Lane">Where it is drawn.</param>
/// <param name="Day">Its first day.</param>
/// <param name="Label">Words beside it.</param>
/// <param name="IsDone">Whether it took place and stands: else it is drawn hollow.</param>
public sealed record CourseMark(CourseLane Lane, DateOnly Day, string Label, bool IsDone);

/// <summary>What marks of a lane are.</summary>
public enum CourseLane : byte
{
    /// <summary>Meetings.</summary>
    Rounds,
    /// <summary>Accords and ceasefires.</summary>
    Agreements,
    /// <summary>Prisoners, hostages and bodies handed over.</summary>
    Exchanges,
}
