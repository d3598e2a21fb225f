"use strict";

// Shows above a page about the law that the last day for which that law is known is over, on the visitor's own calendar.
{
  const notice = document.querySelector(".wet-voorbij[data-last-day]");
  const lastDay = notice?.dataset.lastDay;

  if (notice && lastDay) {
    const show = () => {
      const [year, month, day] = lastDay.split("-").map(Number);
      notice.hidden = Date.now() < new Date(year, month - 1, day + 1).getTime();
    };
    show();
    document.addEventListener("visibilitychange", show); // a page may stay open over the turn of the year
  }
}
